package bpm.years;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.shared.FiscalYear;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells the layout whether the chosen year is closed (ป้ายปีที่ปิดแล้ว), by the request, since the layout
 * knows no other module. Remembered for seconds: it changes once a year.
 */
@Component
class ClosedYearMark implements WebMvcConfigurer, HandlerInterceptor {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ClosedYears years;
    private final Transactions transactions;
    private volatile Known known = new Known(List.of(), System.nanoTime() - FRESH.toNanos());

    private record Known(List<FiscalYear> closed, long at) {}

    ClosedYearMark(ClosedYears years, Transactions transactions) {
        this.years = years;
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Predicate<FiscalYear> closed = this::isClosed;
        request.setAttribute("bpm.closed", closed);
        return true;
    }

    /** After a step of this node at once, of another's within seconds. */
    void forget() {
        known = new Known(List.of(), System.nanoTime() - FRESH.toNanos());
    }

    /** The page that tells of a broken database must not break by its mark. */
    private boolean isClosed(FiscalYear year) {
        var last = known;
        if (System.nanoTime() - last.at() >= FRESH.toNanos()) {
            try {
                last = new Known(transactions.read(Actor.SYSTEM, years::all), System.nanoTime());
                known = last;
            } catch (DataAccessException | TransactionException e) {
                return last.closed().contains(year);
            }
        }
        return last.closed().contains(year);
    }
}
