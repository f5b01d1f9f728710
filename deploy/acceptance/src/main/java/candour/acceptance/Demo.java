package candour.acceptance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells one fictitious Scottish learning review to a running system, through its public APIs only. Told twice, or again
 * after a crash, it adds what is missing and changes nothing else. A chapter whose service is not there is left out and
 * said so.
 *
 * <p>{@code CANDOUR_ORIGIN} is the address of the one origin. Exit code 1 when a chapter broke off.
 */
public final class Demo {
    private static final List<Chapter> STORY = List.of(
            new SettingUp(),
            new Notifying(),
            new Deciding(),
            new FormingTheTeam(),
            new TellingTheFamily(),
            new AskingForConsent(),
            new SettingTheReviewUp(),
            new WritingChronologies(),
            new ChangingTheTerms(),
            new CorrectingLate(),
            new PausingAndGoingOn(),
            new FindingLearning(),
            new WritingTheReport(),
            new CorrectingTheEvidence(),
            new TakingWordsBack(),
            new SigningOff(),
            new Publishing(),
            new ClosingTheReview());

    private Demo() {}

    public static void main(String... arguments) {
        // A library for office files complains on the console that nobody configured its log.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        var origin = System.getenv().getOrDefault("CANDOUR_ORIGIN", "http://127.0.0.1:8080");
        var told = tell(new Origin(origin), System.out);
        System.exit(told.brokenOff().isEmpty() ? 0 : 1);
    }

    /**
     * How it went.
     *
     * @param brokenOff chapters that did not come to their end, with the reason
     */
    public record Told(Telling telling, List<String> brokenOff) {}

    /** Tells the whole story to the system behind an origin. */
    public static Told tell(Origin origin, PrintStream out) {
        var telling = new Telling(origin, out);
        var brokenOff = new ArrayList<String>();
        var absent = new TreeSet<String>();
        for (var chapter : STORY) {
            chapter.needs().stream()
                    .filter(service -> !isThere(origin, service))
                    .forEach(absent::add);
            var missing = chapter.needs().stream().filter(absent::contains).toList();
            if (!missing.isEmpty()) {
                telling.say("left out: " + chapter.title() + " (not there yet: " + String.join(", ", missing) + ")");
                continue;
            }
            telling.say(chapter.title());
            try {
                chapter.tell(telling);
            } catch (StepFailed e) {
                brokenOff.add(chapter.title() + ": " + e.getMessage());
                telling.say("broken off: " + e.getMessage());
            }
        }
        new Today().tell(telling);
        return new Told(telling, brokenOff);
    }

    private static boolean isThere(Origin origin, String service) {
        var rules = origin.get("operator", "/" + service + "/v1/rules");
        return rules.isDone() && rules.body().size() > 0;
    }
}
