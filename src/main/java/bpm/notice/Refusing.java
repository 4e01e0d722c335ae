package bpm.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a mail server refused a letter for good (เซิร์ฟเวอร์ไม่รับจดหมาย): a reply of 500 to 599 to the letter
 * or its address. That it wants another password (535) or is away is nothing against the letter.
 */
final class Refusing {

    /** How a server begins what it says, which the mail library hands on word by word. */
    private static final Pattern REPLY = Pattern.compile("\\s*(5\\d\\d)[ -].*", Pattern.DOTALL);

    private Refusing() {}

    /** What it said, where it will say so again. */
    static Optional<String> of(MailException failure) {
        if (failure instanceof MailSendException sending) {
            for (var one : sending.getMessageExceptions()) {
                for (var said = one; said != null; said = next(said)) {
                    if (isRefusal(said)) {
                        return Optional.of(String.valueOf(said.getMessage()).strip());
                    }
                }
            }
        }
        return failure.getCause() instanceof AddressException address
                ? Optional.of(String.valueOf(address.getMessage()))
                : Optional.empty();
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static boolean isRefusal(Exception said) {
        var reply = REPLY.matcher(String.valueOf(said.getMessage()));
        return said instanceof AddressException
                || (reply.matches() && !reply.group(1).equals("535"));
    }
}
