package candour.platform.kafka;

import java.util.List;
import java.util.function.Function;

/**
 * A public event of a neighbour that this service learns from.
 *
 * @param topic for example {@code candour.review.v1}
 * @param type for example {@code candour.review.ReviewPaused.v1}
 * @param data this service's own small record with just the fields it uses; unknown fields are ignored
 * @param commands the commands it becomes; decided and stored with the inbox record in one transaction each
 */
public record Subscription<D>(String topic, String type, Class<D> data, Function<Received<D>, List<Object>> commands) {}
