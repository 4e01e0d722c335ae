package bpm.web;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;

/** What is told when the server refuses an address before BPM sees it (หน้าสุดท้าย), in both languages. */
@Configuration(proxyBeanMethods = false)
class LastResort {
    // the Thai here is data, not words of a screen

    private static final String PAGE = """
            <!doctype html>
            <html lang="th">
            <head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>BPM</title><link rel="stylesheet" href="/assets/bpm.css"></head>
            <body><main class="container py-3"><p>{0}</p>
            <h1>เปิดหน้านี้ไม่ได้</h1>
            <p>ที่อยู่หรือข้อมูลที่ส่งมาไม่ถูกต้อง กรุณากดย้อนกลับแล้วลองใหม่</p>
            <p lang="en">This page cannot be opened: what was asked for or sent is wrong.
            Please go back and try again.</p>
            <p><a href="/">กลับไปหน้าแรก / Home</a></p></main></body></html>
            """; // data

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
        return tomcat -> tomcat.addContextCustomizers(LastResort::standIn);
    }

    private static void standIn(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(Told.class.getName());
        }
    }

    /** The server makes it by its name. */
    public static final class Told extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html;charset=UTF-8");
                var out = response.getReporter();
                if (out != null) {
                    out.write(PAGE.replace("{0}", Integer.toString(status)));
                    response.finishResponse();
                }
            } catch (IOException e) {
                return; // whoever asked is gone
            }
        }
    }
}
