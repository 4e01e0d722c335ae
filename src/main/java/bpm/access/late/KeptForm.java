package bpm.access.late;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed into a form that came after its session had ended, or that nobody could take (ข้อความที่ค้างส่ง):
 * the page that says so carries it, so that nothing is kept of people who are not known.
 */
public record KeptForm(String to, List<Field> fields) {

    private static final String TO = "kept-to";
    private static final String PREFIX = "kept.";
    /** A page carries no more than a form of the server may hold, also when each letter takes nine bytes. */
    private static final int MOST_LETTERS = 180_000;

    /** Of a person who is signed in, as much as a form may hold: a file that waits to be brought in too. */
    private static final int MOST_LETTERS_ASKED = 800_000;

    private static final int MOST_FIELDS = 900;
    private static final Pattern OUR_ADDRESS = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9._~/?=&%-]*");
    private static final Pattern UNKEPT_ADDRESS =
            Pattern.compile("/(?:sign-.*|(?:late|join|me|api|language|year|error|q)(?:[/?-].*)?)");
    private static final Pattern SECRET =
            Pattern.compile("_csrf|proof|.*(?:password|current|secret|token).*");
    private static final Pattern WRITTEN =
            Pattern.compile(".*[\\u0e01-\\u0e5b\\s].*", Pattern.DOTALL);

    /** One typed field. */
    public record Field(String name, String value) {}

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** The form that could not be taken, if it is one whose words can be carried. */
    static Optional<KeptForm> refused(HttpServletRequest request) {
        return forwarded(request)
                .filter(form -> !UNKEPT_ADDRESS.matcher(form.to).matches())
                .filter(form -> form.fits(MOST_LETTERS));
    }

    /** The form of a signed-in person that waits until they have proved who they are. */
    public static Optional<KeptForm> asked(HttpServletRequest request) {
        return forwarded(request).filter(form -> form.fits(MOST_LETTERS_ASKED));
    }

    /** The form that nobody could take since the database was away or full. */
    public static Optional<KeptForm> unserved(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType())
                .matches("(?:application/x-www-form-urlencoded|multipart/form-data).*")) {
            return Optional.empty();
        }
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var asked =
                query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return forwarded(request)
                .or(() -> of(asked, typed(request, query)))
                .filter(form -> !form.fields.isEmpty())
                .filter(form -> !UNKEPT_ADDRESS.matcher(form.to).matches())
                .filter(form -> form.fits(MOST_LETTERS));
    }

    private static Optional<KeptForm> forwarded(HttpServletRequest request) {
        var query = Optional.ofNullable(
                (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        return Optional.ofNullable(
                        (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .map(uri -> query.map(words -> uri + "?" + words).orElse(uri))
                .flatMap(to -> of(to, typed(request, query.orElse(""))));
    }

    /** The form that the page of the door has brought along. */
    public static Optional<KeptForm> carried(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                for (var value : values) {
                    fields.add(new Field(name.substring(PREFIX.length()), value));
                }
            }
        });
        return Optional.ofNullable(request.getParameter(TO))
                .flatMap(to -> of(to, fields))
                .filter(form -> !UNKEPT_ADDRESS.matcher(form.to).matches())
                .filter(form -> form.fits(MOST_LETTERS));
    }

    private static Optional<KeptForm> of(String to, List<Field> fields) {
        var kept = fields.stream()
                .filter(field -> !SECRET.matcher(field.name()).matches())
                .toList();
        return OUR_ADDRESS.matcher(to).matches() && kept.size() <= MOST_FIELDS
                ? Optional.of(new KeptForm(to, kept))
                : Optional.empty();
    }

    private boolean fits(int mostLetters) {
        return fields.stream()
                        .mapToInt(field -> field.name().length() + field.value().length())
                        .sum()
                <= mostLetters;
    }

    /** The fields of the body: the server mixes the address's own among them, those first. */
    private static List<Field> typed(HttpServletRequest request, String query) {
        var ofAddress = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var fields = new ArrayList<Field>();
        request.getParameterMap().forEach((name, values) -> {
            for (int i = ofAddress.getOrDefault(name, List.of()).size(); i < values.length; i++) {
                fields.add(new Field(name, values[i]));
            }
        });
        return fields;
    }

    /** What carries the form through the door: names that no other field of that page has. */
    public List<Field> luggage() {
        var all = new ArrayList<Field>();
        all.add(new Field(TO, to));
        fields.forEach(field -> all.add(new Field(PREFIX + field.name(), field.value())));
        return all;
    }

    /** The page that sends the words once more, when their writer says so. */
    public ModelAndView again(HttpStatus status) {
        var page = new ModelAndView("access/late", Map.of("kept", this));
        page.setStatus(status);
        return page;
    }

    /** The texts among the fields, which their writer knows again. */
    public List<String> texts() {
        return fields.stream()
                .map(Field::value)
                .filter(value -> !value.isBlank() && WRITTEN.matcher(value).matches())
                .toList();
    }
}
