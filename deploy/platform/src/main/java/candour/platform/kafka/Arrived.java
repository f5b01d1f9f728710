package candour.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, before anybody has looked into it.
 *
 * @param topic without the prefix
 * @param key the review's id, or null when there was none that could be used
 * @param value null when it was too large to keep
 * @param size of key, headers and value together, in bytes
 * @param sentAt the producer's wall clock
 */
record Arrived(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, byte[]> headers,
        byte @Nullable [] value,
        long size,
        Instant sentAt) {

    static Arrived of(ConsumerRecord<byte[], byte[]> record, KafkaSettings settings) {
        var headers = new LinkedHashMap<String, byte[]>();
        long size = Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
        for (var header : record.headers()) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            size += header.key().length() + value.length;
            headers.put(header.key(), value);
        }
        boolean tooLarge = size > settings.largestRecord();
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return new Arrived(
                settings.plain(record.topic()),
                record.partition(),
                record.offset(),
                Keys.read(record.key()).orElse(null),
                tooLarge ? Map.of() : headers,
                tooLarge ? null : value,
                size,
                Instant.ofEpochMilli(record.timestamp()));
    }

    /** The event's id; for a record without one, a digest of where it stood and what it was. */
    String recordId() {
        return header("ce_id").flatMap(Arrived::uuid).map(UUID::toString).orElseGet(this::digest);
    }

    /** One attribute, when it is there and is plain text of a reasonable length. */
    Optional<String> header(String name) {
        byte[] bytes = headers.get(name);
        if (bytes == null || bytes.length > 512) {
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.chars().allMatch(c -> c >= ' ' && c < 127) ? Optional.of(text) : Optional.empty();
    }

    /** The producer's leaf index, when the record says so; -1 in the heartbeat of an empty log. */
    Optional<Long> sequence() {
        return header("ce_sequence")
                .filter(text -> text.matches("-1|[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** The headers as stored with a dead letter: one per line, name and value in base64. */
    String writtenHeaders() {
        var base64 = Base64.getEncoder();
        return headers.entrySet().stream()
                .map(header -> base64.encodeToString(header.getKey().getBytes(StandardCharsets.UTF_8))
                        + " "
                        + base64.encodeToString(header.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, byte[]> readHeaders(String written) {
        var headers = new LinkedHashMap<String, byte[]>();
        written.lines().forEach(line -> {
            var parts = line.split(" ", 2);
            var name = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            headers.put(name, Base64.getDecoder().decode(parts[1]));
        });
        return headers;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((topic + "/" + partition + "/" + offset + "/" + sentAt.toEpochMilli() + "\n" + writtenHeaders())
                    .getBytes(StandardCharsets.UTF_8));
            sha.update(value == null ? new byte[0] : value);
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
