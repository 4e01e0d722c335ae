package bpm.web;

import bpm.shared.Words;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds a page by the name a controller returned ({@code plan/year}) and renders it with its {@link
 * Page}.
 */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Pages pages;

    JteViews(TemplateEngine templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new Html(template) : null;
    }

    /** A page that says it is HTML: content negotiation passes over a view that does not. */
    private final class Html implements View {

        private final String template;

        private Html(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            show(template, model, request, response);
        }
    }

    /** A page that chose its own words, as participants' pages do, speaks their language. */
    private static String language(Map<String, Object> values, Page page) {
        return values.get("t") instanceof Words own
                ? (own.english() ? "en" : "th")
                : page.language();
    }

    private void show(
            String template,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) { // no page can follow half a file: the connection breaks off
            throw new IllegalStateException("the answer broke off while it was sent");
        }
        var values = new HashMap<String, Object>(model == null ? Map.of() : model);
        var page = pages.of(request);
        values.put("page", page);
        var output = new Utf8ByteOutput();
        templates.render(template, values, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(
                Locale.of(language(values, page))); // a header alone is overwritten by it
        response.setHeader("Cache-Control", "no-store");
        // one write: a page is thousands of pieces, and each would pass through every wrapper of
        // the chain
        var html = output.toByteArray();
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
