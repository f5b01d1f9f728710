package candour.platform.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How commands of one kind are decided: which streams are read, and the pure function over what they fold to. Every
 * stream read is a guard on the append, so a rule that looks at several streams is never decided on stale facts.
 *
 * <pre>{@code
 * static final Decider<ContactCommand> CONTACT = Decider.of(ContactCommand.class)
 *         .writes(Contact.FOLD, ContactCommand::contactId)
 *         .reads(PoliceGate.FOLD, ContactCommand::reviewId)
 *         .reads(FamilyMember.FOLD, ContactCommand::memberId)
 *         .decides((command, facts) -> ContactDecider.decide(
 *                 command, facts.of(Contact.FOLD), facts.of(PoliceGate.FOLD), facts.of(FamilyMember.FOLD)));
 * }</pre>
 *
 * @param commands a command record or a sealed interface of them
 * @param reads what to read, in order; the first is the stream whose version the caller sees as the ETag
 * @param decide pure; throws {@link Refusal}
 */
public record Decider<C>(Class<C> commands, List<Read<C>> reads, BiFunction<C, Facts, Decision> decide) {

    /** One kind of stream to read; ids may depend on what was read before. */
    public record Read<C>(Fold<?, ?> fold, BiFunction<C, Facts, Collection<?>> ids) {}

    /** Begins to say how these commands are decided. */
    public static <C> Draft<C> of(Class<C> commands) {
        return new Draft<>(commands);
    }

    /** A decider being described. */
    public static final class Draft<C> {

        private final Class<C> commands;
        private final List<Read<C>> reads = new ArrayList<>();

        private Draft(Class<C> commands) {
            this.commands = commands;
        }

        /** The stream the command is about. The first one named gives the answer its version (ETag). */
        public Draft<C> writes(Fold<?, ?> fold, Function<C, ?> id) {
            return reads(fold, id);
        }

        /** Another stream the rules look at. */
        public Draft<C> reads(Fold<?, ?> fold, Function<C, ?> id) {
            return readsAll(fold, (command, _) -> List.of(id.apply(command)));
        }

        /** Several streams of one kind, named by the command or by what was read before. */
        public Draft<C> readsAll(Fold<?, ?> fold, BiFunction<C, Facts, Collection<?>> ids) {
            reads.add(new Read<>(fold, ids));
            return this;
        }

        /** The pure function that decides. */
        public Decider<C> decides(BiFunction<C, Facts, Decision> decide) {
            return new Decider<>(commands, List.copyOf(reads), decide);
        }
    }
}
