package candour.reporting;

import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.reporting.finding.FindingCommand.FlagCitations;
import candour.reporting.knownchronology.KnownChronologyEvent;
import candour.reporting.knownchronology.KnownChronologyEvent.EntryChangeNoted;
import candour.reporting.knownchronology.KnownChronologyEvent.MergeNoted;
import candour.reporting.knownchronology.KnownChronologyEvent.MergeStalenessNoted;
import candour.reporting.knownchronology.NoteChronology;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What this service learns from chronology-service. A changed entry also flags whoever cites it (PM-9). */
final class ChronologyInbox {

    private static final String TOPIC = "candour.chronology.v1";

    record Merged(UUID reviewId, int mergeVersion, Code digest, int entryCount, LocalDate on) {}

    record Stale(UUID reviewId, int mergeVersion, Code agency, LocalDate on) {}

    record Changed(UUID reviewId, UUID entryId, Code agency, int version, LocalDate on) {}

    private ChronologyInbox() {}

    static Subscription<?>[] subscriptions() {
        return new Subscription<?>[] {
            on(
                    "ChronologyMerged",
                    Merged.class,
                    in -> note(new MergeNoted(
                            in.data().reviewId(),
                            in.eventId(),
                            in.data().mergeVersion(),
                            in.data().digest(),
                            in.data().entryCount(),
                            in.data().on()))),
            on(
                    "MergeStale",
                    Stale.class,
                    in -> note(new MergeStalenessNoted(
                            in.data().reviewId(),
                            in.eventId(),
                            in.data().mergeVersion(),
                            in.data().agency(),
                            in.data().on()))),
            on("EntryCorrected", Changed.class, in -> changed(in, false)),
            on("EntryWithdrawn", Changed.class, in -> changed(in, true)),
        };
    }

    private static List<Object> note(KnownChronologyEvent event) {
        return List.of(NoteChronology.of(event));
    }

    private static List<Object> changed(Received<Changed> in, boolean withdrawn) {
        var data = in.data();
        return List.of(
                NoteChronology.of(new EntryChangeNoted(
                        data.reviewId(),
                        in.eventId(),
                        data.entryId(),
                        data.agency(),
                        data.version(),
                        withdrawn,
                        data.on())),
                new FlagCitations(data.reviewId(), data.entryId(), data.version(), withdrawn));
    }

    private static <D> Subscription<D> on(String name, Class<D> data, Function<Received<D>, List<Object>> commands) {
        return new Subscription<>(TOPIC, "candour.chronology." + name + ".v1", data, commands);
    }
}
