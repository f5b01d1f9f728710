package candour.acceptance;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tells the story step by step. A step's name is also its Idempotency-Key, so a second telling, or one after a crash,
 * changes nothing that is already there. What others have not heard of yet is waited for.
 */
public final class Telling {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Set<Integer> NOT_YET = Set.of(403, 404, 502, 503, 504);

    private final Origin origin;
    private final StoryClock clock;
    private final PrintStream out;
    private final String story;
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    Telling(Origin origin, PrintStream out) {
        this(origin, out, "demo");
    }

    /**
     * Another story than the demo.
     *
     * @param story keeps its steps apart from those of other stories, where they are called alike
     */
    Telling(Origin origin, PrintStream out, String story) {
        this.origin = origin;
        this.clock = new StoryClock(origin);
        this.out = out;
        this.story = story;
    }

    Origin origin() {
        return origin;
    }

    StoryClock clock() {
        return clock;
    }

    /** What was tried and refused. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Remembers an id under a name for later chapters and for tests. */
    String keep(String name, String id) {
        names.put(name, id);
        return id;
    }

    /** An id kept by an earlier chapter; without it the present one cannot be told. */
    public String kept(String name) {
        var id = names.get(name);
        if (id == null) {
            throw new StepFailed("there is no " + name + " to go on with");
        }
        return id;
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    void say(String line) {
        out.println(line);
    }

    void on(LocalDate next) {
        day = next;
        clock.walkTo(next);
    }

    LocalDate day() {
        return day;
    }

    /** An act that must succeed, once those who have to know have heard of what came before. */
    Reply done(String step, String person, String method, String path, Object body) {
        return done(step, () -> origin.send(person, method, path, body, key(step)));
    }

    /** The same for a change of what must have been read before. */
    Reply changed(String step, String person, String method, String path, Object body, String etag) {
        var headers = Map.of("Idempotency-Key", key(step).get("Idempotency-Key"), "If-Match", etag);
        return done(step, () -> origin.send(person, method, path, body, headers));
    }

    Reply uploaded(String step, String person, String path, byte[] content) {
        return done(step, () -> origin.upload(person, path, content, key(step)));
    }

    /** The same where a service refuses by that rule until its neighbour's news has reached it. */
    Reply doneOnceHeard(String step, String person, String path, Object body, String notHeard) {
        return done(step, () -> {
            var reply = origin.send(person, "POST", path, body, key(step));
            return reply.rule().equals(notHeard) ? reply.notYet() : reply;
        });
    }

    private Reply done(String step, Supplier<Reply> act) {
        var reply = await(act, Reply::isDone);
        if (!reply.isDone()) {
            throw new StepFailed(step + ": " + reply);
        }
        say(day + "  " + step);
        return reply;
    }

    /** An act that a rule or the access matrix must refuse; tried only when its day comes for the first time. */
    void refused(String step, String person, String method, String path, Object body, int status, String rule) {
        if (clock.goneBy() || !clock.settable()) {
            return;
        }
        var reply = await(
                () -> origin.send(person, method, path, body, key("refused: " + step)),
                answer -> answer.isDone() || answer.status() == status);
        refused.add(new Refused(step, reply.status(), reply.rule(), status, rule));
        say(day + "  " + step + ": "
                + (reply.isDone()
                        ? "WAS NOT REFUSED"
                        : "refused, as it must be (" + (reply.rule().isEmpty() ? reply.status() : reply.rule()) + ")"));
    }

    /** The same where the story is told once only, and the refusal is looked at there and then. */
    Refused refusal(String step, String person, String method, String path, Object body, int status, String rule) {
        refused(step, person, method, path, body, status, rule);
        if (refused.isEmpty() || !refused.getLast().step().equals(step)) {
            throw new StepFailed(step + ": not tried, because the day has gone by");
        }
        return refused.getLast();
    }

    /** A question, asked again until the answer is as it should be. */
    Reply read(String person, String path, Predicate<Reply> enough) {
        var reply = await(() -> origin.get(person, path), answer -> answer.isDone() && enough.test(answer));
        if (!reply.isDone() || !enough.test(reply)) {
            throw new StepFailed("GET " + path + " as " + person + ": " + reply);
        }
        return reply;
    }

    private Map<String, String> key(String step) {
        return Map.of("Idempotency-Key", story + ":" + step.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private static Reply await(Supplier<Reply> ask, Predicate<Reply> enough) {
        var giveUp = Instant.now().plus(PATIENCE);
        for (long pause = 100; true; pause = Math.min(2 * pause, 400)) {
            try {
                var reply = ask.get();
                var again = reply.isDone() || NOT_YET.contains(reply.status());
                if (enough.test(reply) || !again || Instant.now().isAfter(giveUp)) {
                    return reply;
                }
            } catch (UncheckedIOException noAnswer) {
                if (Instant.now().isAfter(giveUp)) {
                    throw new StepFailed("no answer: " + noAnswer.getMessage());
                }
            }
            pause(pause);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted");
        }
    }
}
