package candour.platform.closure;

import candour.platform.calendar.London;
import candour.platform.closure.ClosureAnswerCommand.EndQuestion;
import candour.platform.closure.ClosureAnswerCommand.NoteQuestion;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who asks whether something may be closed, and by which events; their subject is what is to be closed.
 *
 * @param topic where it is asked
 * @param asked the name of the event that asks
 * @param ended the names of those after which nobody waits for an answer
 */
public record AskedBy(String topic, String asked, List<String> ended) {

    /** The little that is needed of each. */
    record Told(UUID requestId) {}

    Subscription<?>[] subscriptions() {
        var all = new Subscription<?>[ended.size() + 1];
        for (int i = 0; i < ended.size(); i++) {
            all[i] = on(
                    ended.get(i),
                    told -> new EndQuestion(about(told), told.data().requestId(), day(told)));
        }
        all[ended.size()] =
                on(asked, told -> new NoteQuestion(about(told), told.data().requestId(), day(told)));
        return all;
    }

    private Subscription<Told> on(String name, Function<Received<Told>, ClosureAnswerCommand> command) {
        var type = topic.replaceFirst("\\.v1$", "." + name + ".v1");
        return new Subscription<>(topic, type, Told.class, told -> List.of(command.apply(told)));
    }

    private static UUID about(Received<Told> told) {
        return UUID.fromString(told.key());
    }

    private static LocalDate day(Received<Told> told) {
        return London.day(told.recordedAt());
    }
}
