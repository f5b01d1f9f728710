package candour.platform.rest;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An exception as it may be logged: its classes and where it came from, without messages, which may hold data. */
final class Failure {

    private Failure() {}

    static String of(Throwable e) {
        var text = new StringBuilder();
        for (Throwable t = e; t != null && text.length() < 4000; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : " because of ")
                    .append(t.getClass().getName());
            text.append(Arrays.stream(t.getStackTrace())
                    .limit(12)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }
}
