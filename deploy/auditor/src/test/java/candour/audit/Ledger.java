package candour.audit;

import candour.proof.Checkpoint;
import candour.proof.EventLine;
import candour.proof.Leaf;
import candour.proof.LoggedEvent;
import candour.proof.MerkleTree;
import candour.proof.ProvenLine;
import candour.proof.SignedCheckpoint;
import candour.proof.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A small log of a made-up service, always the same for the same seed: what a real service would have stored. */
final class Ledger {
    static final SigningKey KEY =
            SigningKey.parse("PRIVATE+KEY+candour/test+7d81bd6c+Af+cwZ8thurHa9lFl2/FtgihCejisaFVEKOUnO70/7sC");
    static final Instant BEGIN = Instant.parse("2026-03-03T10:00:00Z");

    final SigningKey key;
    final List<LoggedEvent> events = new ArrayList<>();
    final List<byte[]> leaves = new ArrayList<>();
    final List<SignedCheckpoint> checkpoints = new ArrayList<>();
    private final Map<String, Long> streams = new HashMap<>();
    private final Leaf leaf = new Leaf();

    Ledger(SigningKey key) {
        this.key = key;
    }

    /** A log of so many random events with a checkpoint after every {@code each} and at the end. */
    static Ledger of(SigningKey key, long seed, int size, int each) {
        var random = new Random(seed);
        var ledger = new Ledger(key);
        while (ledger.events.size() < size) {
            byte[] payload = new byte[random.nextInt(60)];
            random.nextBytes(payload);
            ledger.record(
                    "contact-" + random.nextInt(1 + size / 4),
                    new UUID(random.nextLong(), random.nextLong()),
                    random.nextBoolean() ? "contact-made" : "contact-refused-\"später\"",
                    payload);
            if (ledger.events.size() % each == 0 && ledger.events.size() < size) {
                ledger.sign();
            }
        }
        ledger.sign();
        return ledger;
    }

    void record(String stream, UUID id, String type, byte[] payload) {
        long sequence = streams.merge(stream, 0L, (before, _) -> before + 1);
        add(new LoggedEvent(
                events.size(),
                id,
                stream,
                sequence,
                type,
                1,
                Leaf.micros(BEGIN) + events.size() * 1_000L,
                "{\"actor\":\"chair\"}".getBytes(StandardCharsets.UTF_8),
                payload));
    }

    void add(LoggedEvent event) {
        events.add(event);
        leaves.add(leaf.hash(event));
    }

    SignedCheckpoint sign() {
        long size = leaves.size();
        var root = MerkleTree.of(leaves).root(size);
        var signed = key.sign(new Checkpoint(key.verifier().name(), size, root, BEGIN.plusSeconds(size)));
        checkpoints.add(signed);
        return signed;
    }

    EventLine line(int index) {
        return new EventLine(events.get(index), leaves.get(index));
    }

    List<String> lines() {
        return events.stream().map(event -> line((int) event.index()).json()).toList();
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Part.KEY), key.verifier() + "\n");
        Files.writeString(folder.resolve(Part.CHECKPOINTS), notes(checkpoints));
        Files.write(folder.resolve(Part.LOG), lines());
        return folder;
    }

    /** Every third event, proved in the newest checkpoint. */
    Path writeExtract(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Part.KEY), key.verifier() + "\n");
        Files.writeString(
                folder.resolve(Part.CHECKPOINTS), checkpoints.getLast().note());
        var tree = MerkleTree.of(leaves);
        var lines = new ArrayList<String>();
        for (int index = 0; index < events.size(); index += 3) {
            lines.add(new ProvenLine(line(index), events.size(), tree.inclusionProof(index, events.size())).json());
        }
        lines.addFirst(new Heading(lines.size(), events.size()).json());
        Files.write(folder.resolve(Part.EXTRACT), lines);
        return folder;
    }

    static String notes(List<SignedCheckpoint> checkpoints) {
        return String.join(
                "\n", checkpoints.stream().map(SignedCheckpoint::note).toList());
    }
}
