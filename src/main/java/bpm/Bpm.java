package bpm;

import bpm.ops.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts BPM, or does the one command that it was given. Two modules may use the same word: beans go
 * by full names.
 */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Bpm {

    public static void main(String[] args) {
        if (args.length == 0) {
            SpringApplication.run(Bpm.class, args);
        } else {
            System.exit(Commands.run(Bpm.class, args));
        }
    }
}
