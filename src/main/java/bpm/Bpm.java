package bpm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts BPM. */
@SpringBootApplication
public class Bpm {

    public static void main(String[] args) {
        SpringApplication.run(Bpm.class, args);
    }
}
