package bpm;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

class ArchitectureTest {

    private static final Path JAVA = Path.of("src/main/java/bpm");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("bpm");

    @Test
    void arrows_only_go_up_the_table_of_modules() {
        ApplicationModules.of(Bpm.class).verify();
    }

    @Test
    void the_shared_words_are_plain_java_and_few() throws IOException {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("bpm.shared")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .check(CLASSES);

        assertThat(files(JAVA.resolve("shared"), ".java"))
                .hasSizeLessThanOrEqualTo(13); // 12 and package-info
    }

    @Test
    void no_calendar_that_shifts_years_by_itself() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .check(CLASSES);
    }

    @Test
    void controllers_are_package_private() {
        ArchRuleDefinition.classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Api")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void statements_touch_only_their_own_tables_or_views() throws IOException {
        var table = Pattern.compile("\\b(?:from|join|into|update)\\s+((?:[a-z]+)_[a-z_]+)\\b");
        var modules = moduleNames();
        var strangers = new ArrayList<String>();
        for (var file : files(JAVA, ".java")) {
            var module = JAVA.relativize(file).getName(0).toString();
            var found = table.matcher(Files.readString(file));
            while (found.find()) {
                var name = found.group(1);
                var owner = name.substring(0, name.indexOf('_'));
                if (modules.contains(owner) && !owner.equals(module) && !name.endsWith("_v")) {
                    strangers.add(file + ": " + name);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void files_stay_small_enough_to_read() throws IOException {
        var long_ones = new ArrayList<String>();
        for (var file : files(Path.of("src/main"), ".java")) {
            long most = file.toString().endsWith("Controller.java") ? 120 : 250;
            tooLong(file, most, long_ones);
        }
        for (var file : files(PAGES, ".jte")) {
            tooLong(file, 120, long_ones);
        }
        assertThat(long_ones).isEmpty();
    }

    @Test
    void lines_fit_on_a_screen() throws IOException {
        var wide = new ArrayList<String>();
        for (var file : files(JAVA, ".java")) {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i)
                                .codePoints()
                                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                .count()
                        > 110) {
                    wide.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void a_module_stays_a_room_one_can_look_over() throws IOException {
        var crowded = new ArrayList<String>();
        var flat = files(JAVA, ".java").stream()
                .collect(java.util.stream.Collectors.groupingBy(Path::getParent));
        flat.forEach((folder, files) -> {
            if (files.size() > 40) {
                crowded.add(folder + ": " + files.size());
            }
        });
        assertThat(crowded).isEmpty();
    }

    private static void tooLong(Path file, long most, List<String> found) throws IOException {
        try (var lines = Files.lines(file)) {
            long count = lines.count();
            if (count > most) {
                found.add(file + ": " + count + " of " + most);
            }
        }
    }

    private static Set<String> moduleNames() throws IOException {
        try (var folders = Files.list(JAVA)) {
            return new TreeSet<>(folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList());
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
