package bpm.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mail server of {@code BPM_MAIL_URL} (เซิร์ฟเวอร์อีเมล), such as {@code smtp://user:pass@host:587};
 * {@code smtps://} speaks TLS from the first octet. Without it there is no mail, and the people of the
 * example world never get any.
 */
@Component
class MailServer {

    private static final String FROM =
            "BPM_MAIL_FROM must be like bpm@office.example or BPM <bpm@office.example>";
    private static final String PATIENCE = "20000";

    private final Optional<JavaMailSenderImpl> sender;
    private final InternetAddress from;

    MailServer(
            @Value("${bpm.mail.url:}") String url,
            @Value("${bpm.mail.from:}") String from,
            @Value("${bpm.world:}") String world) {
        sender = url.isBlank() || !world.isBlank()
                ? Optional.empty()
                : Optional.of(sender(URI.create(url.strip())));
        this.from = address(
                from.isBlank() || sender.isEmpty()
                        ? sender.map(JavaMailSenderImpl::getUsername)
                                .filter(user -> user.contains("@"))
                                .orElse("bpm@"
                                        + sender.map(JavaMailSenderImpl::getHost)
                                                .orElse("localhost"))
                        : from);
    }

    private static InternetAddress address(String from) {
        try {
            var address = new InternetAddress(from);
            if (address.getAddress().contains("@")) {
                return address;
            }
            throw new IllegalArgumentException(FROM);
        } catch (AddressException e) {
            throw new IllegalArgumentException(FROM, e);
        }
    }

    boolean isThere() {
        return sender.isPresent();
    }

    void send(Mails.Outgoing mail) {
        sender.orElseThrow().send(message(mail));
    }

    MimeMessage message(Mails.Outgoing mail) {
        var message = sender.orElseThrow().createMimeMessage();
        try {
            var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(from);
            letter.setTo(mail.address());
            letter.setSubject(mail.subject());
            letter.setText(mail.body());
            var address = from.getAddress(); // without the name before it
            message.setHeader(
                    "Message-ID",
                    "<bpm." + mail.id() + address.substring(address.lastIndexOf('@')) + ">");
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        return message;
    }

    private static JavaMailSenderImpl sender(URI url) {
        if (url.getHost() == null
                || !("smtp".equals(url.getScheme()) || "smtps".equals(url.getScheme()))) {
            throw new IllegalArgumentException(
                    "BPM_MAIL_URL must be like smtp://user:pass@host:587 or smtps://user:pass@host:465");
        }
        boolean tls = url.getScheme().equals("smtps");
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(url.getScheme());
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() > 0 ? url.getPort() : tls ? 465 : 587);
        sender.setDefaultEncoding("UTF-8");
        var settings = sender.getJavaMailProperties();
        var prefix = "mail." + url.getScheme() + ".";
        var user = url.getRawUserInfo();
        if (user != null && !user.isBlank()) {
            var parts = user.split(":", 2);
            sender.setUsername(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
            sender.setPassword(
                    parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
            settings.setProperty(prefix + "auth", "true");
        }
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        return sender;
    }
}
