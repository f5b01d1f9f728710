package candour.platform.rest;

import candour.platform.log.Log;
import candour.platform.log.StreamName;
import candour.platform.view.ReadModel;
import candour.platform.view.Views;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reading one's own writes: {@code ?minVersion=} (a version of the resource itself, or the {@code seen} token of any
 * accepted command) holds the answer until the read model has it; {@code Prefer: wait=SECONDS} (RFC 7240) says how long,
 * and by itself waits for the resource's present version. A worker thread is held meanwhile, so never longer than 10 s.
 */
@Singleton
class Waiting {

    private static final Pattern TOKEN = Pattern.compile("([a-z][a-z-]{0,59}):([A-Za-z0-9._:-]{1,100})@(\\d{1,18})");
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,3})(?:$|[,;\\s])");
    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration SHOWING = Duration.ofMillis(1_500);
    private static final long LONGEST = 10;

    private final Log log;
    private final Views views;

    Waiting(Log log, Views views) {
        this.log = log;
        this.views = views;
    }

    static String token(StreamName stream, long version) {
        return stream.category() + ":" + stream.id() + "@" + version;
    }

    void await(ReadModel<?> model, @Nullable StreamName own, @Nullable String minVersion, HttpHeaders headers) {
        var wait = wait(headers);
        if (minVersion != null) {
            var atMost = wait == null ? USUAL : wait;
            var token = TOKEN.matcher(minVersion);
            if (token.matches()) {
                var stream = new StreamName(token.group(1), token.group(2));
                need(views.await(model, stream, Long.parseLong(token.group(3)), atMost));
            } else if (own != null && minVersion.matches("\\d{1,18}")) {
                need(views.await(model, own, Long.parseLong(minVersion), atMost));
            } else {
                throw Problem.invalid("query.minVersion", "Must be a version, or the 'seen' of an accepted command.")
                        .asException();
            }
        } else if (wait != null && own != null) {
            // Only a preference: after that long the answer is what is visible.
            log.version(own).ifPresent(version -> views.await(model, own, version, wait));
        }
    }

    /** Until these models show these streams as the log has them now; whoever waits two seconds for it hears why not. */
    void show(Collection<ReadModel<?>> models, Collection<StreamName> streams) {
        need(views.await(models, streams, SHOWING));
    }

    private static void need(boolean visible) {
        if (!visible) {
            throw Problem.of(
                            ProblemType.NOT_YET_VISIBLE,
                            "That version is stored but not visible yet; ask again shortly.")
                    .asException();
        }
    }

    private static @Nullable Duration wait(HttpHeaders headers) {
        var prefer = headers.getHeaderString("Prefer");
        if (prefer == null) {
            return null;
        }
        var wait = WAIT.matcher(prefer.toLowerCase(Locale.ROOT));
        return wait.find() ? Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(wait.group(1)))) : null;
    }
}
