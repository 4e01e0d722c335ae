package bpm.notice;

import bpm.access.Actor;
import bpm.access.Transactions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.function.IntSupplier;

/**
 * How much a reader has not read yet (กระดิ่ง), for the top of every page: asked only where a page is
 * made. It goes by the request, since the layout knows no other module.
 */
@Component
class Bell implements WebMvcConfigurer, HandlerInterceptor {

    static final String UNREAD = "bpm.unread";

    private final Notices notices;
    private final Transactions transactions;

    Bell(Notices notices, Transactions transactions) {
        this.notices = notices;
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            IntSupplier unread = () -> unread(actor);
            request.setAttribute(UNREAD, unread);
        }
        return true;
    }

    /** The page that tells of a broken database must not break by its bell. */
    private int unread(Actor actor) {
        try {
            return transactions.read(actor, () -> notices.unread(actor));
        } catch (DataAccessException | TransactionException e) {
            return 0;
        }
    }
}
