package candour.platform.sealed.shredding;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.decision.Facts;
import candour.platform.kafka.PublicEvent;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.sealed.KeyVault.Unwrapped;
import candour.platform.sealed.Opening.Reason;
import candour.platform.sealed.Sealed;
import candour.platform.sealed.shredding.KeyCustodyCommand.OrderShred;
import candour.platform.sealed.shredding.KeyCustodyCommand.RestrictKey;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredConfirmed;
import candour.platform.sealed.shredding.KeyCustodyEvent.ShredDone;
import candour.platform.sealed.shredding.publish.KeyCustodyPublisher;
import candour.platform.sealed.shredding.publish.KeyCustodySubscriptions;
import candour.platform.sealed.vault.DirectoryKeyVault;
import candour.platform.service.ServiceDefinition;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four services with a vault each and nothing but their public events between them, delivered in turn. */
@DisplayName("R15: one order, four vaults, done when all have confirmed")
class ShredAcrossServicesTest {

    private static final Set<String> ALL = Set.of("review", "family-liaison", "chronology", "reporting");
    private static final UUID ORDER = new UUID(1, 1);
    private static final Sealed WHY =
            new Sealed(new UUID(1, 2), "shred-reason", ORDER.toString(), List.of(), "c2VjcmV0");
    private static final Order DECIDED = new Order(
            ORDER,
            "review",
            Order.Authority.OWNING_BODY,
            Order.LegalGround.WRONG,
            "committee-1",
            LocalDate.of(2026, 5, 4),
            WHY);

    @TempDir
    Path folder;

    private final Map<String, Service> services = new HashMap<>();
    private final Deque<PublicEvent> told = new ArrayDeque<>();
    private final List<PublicEvent> everTold = new ArrayList<>();

    private static String topic(String service) {
        return "candour." + service.replace("-liaison", "") + ".v1";
    }

    private final class Service {
        private final String name;
        private final DirectoryKeyVault vault;
        private final Map<String, byte[]> wrapped = new HashMap<>();
        private final List<Object> log = new ArrayList<>();

        Service(String name) {
            this.name = name;
            this.vault = DirectoryKeyVault.open(folder.resolve(name));
            for (String subject : List.of("person-1", "person-2")) {
                wrapped.put(subject, vault.wrap(subject, new byte[32]));
            }
        }

        void send(Object command) {
            var state = log.stream().reduce(KeyCustody.FOLD.initial(), KeyCustody.FOLD::next, (_, b) -> b);
            var asked = (KeyCustodyCommand) command;
            KeyCustody.decider(name)
                    .decide()
                    .apply(asked, new Facts().with(KeyCustody.FOLD, asked.subject(), state))
                    .events()
                    .forEach(this::store);
        }

        private void store(Object event) {
            log.add(event);
            var logged = new LoggedEvent(
                    log.size(),
                    UUID.randomUUID(),
                    KeyCustody.FOLD.streamOf(event),
                    log.size(),
                    "",
                    1,
                    Instant.EPOCH,
                    new Provenance("person", null, null, ORDER, ORDER, ORDER, null),
                    event);
            new KeyCustodyPublisher(name, topic(name)).toPublic(logged).ifPresent(each -> {
                told.add(each);
                everTold.add(each);
            });
            new WhenKeyCustodyChangesThenVaultFollows(vault).on(logged);
            new WhenShredOrderedThenShredKeys(vault, name).on(logged).forEach(this::send);
        }

        void hear(PublicEvent event) {
            subscriptions().stream()
                    .filter(each -> each.type().equals(event.type()))
                    .forEach(each -> commands(each, event).forEach(this::send));
        }

        private List<Subscription<?>> subscriptions() {
            return name.equals("review")
                    ? ALL.stream()
                            .filter(other -> !other.equals(name))
                            .<Subscription<?>>map(other -> KeyCustodySubscriptions.confirmations(name, topic(other)))
                            .toList()
                    : List.of(KeyCustodySubscriptions.orders(name, topic("review")));
        }

        private <D> List<Object> commands(Subscription<D> subscription, PublicEvent event) {
            var data = subscription.data().cast(event.data());
            return subscription
                    .commands()
                    .apply(new Received<>(UUID.randomUUID(), event.key(), Instant.EPOCH, 0, data));
        }

        Unwrapped unwrap(String subject) {
            return vault.unwrap(subject, wrapped.get(subject));
        }
    }

    @BeforeEach
    void start() {
        ALL.forEach(name -> services.put(name, new Service(name)));
    }

    /** Each public event reaches each other service, twice, as a broker may do. */
    private void deliver() {
        while (!told.isEmpty()) {
            PublicEvent event = told.removeFirst();
            services.values().forEach(service -> service.hear(event));
            services.values().forEach(service -> service.hear(event));
        }
    }

    @Test
    void the_words_are_gone_in_all_four_and_only_then_it_is_done() {
        var review = services.get("review");
        review.send(new OrderShred("person-1", DECIDED, ALL));
        assertThat(review.log).noneMatch(ShredDone.class::isInstance);
        deliver();
        services.values().forEach(service -> {
            assertThat(service.unwrap("person-1")).isEqualTo(new Unwrapped.Withheld(Reason.SHREDDED));
            assertThat(service.unwrap("person-2")).isInstanceOf(Unwrapped.DataKey.class);
        });
        assertThat(review.log.stream().filter(ShredConfirmed.class::isInstance)).hasSize(4);
        assertThat(review.log.getLast()).isEqualTo(new ShredDone("person-1", ORDER));
        assertThat(everTold.stream().map(PublicEvent::type).distinct())
                .containsExactlyInAnyOrder(
                        "candour.review.KeyChangeOrdered.v1",
                        "candour.review.KeyShredConfirmed.v1",
                        "candour.family.KeyShredConfirmed.v1",
                        "candour.chronology.KeyShredConfirmed.v1",
                        "candour.reporting.KeyShredConfirmed.v1",
                        "candour.review.KeyShredDone.v1");
        assertThat(everTold).hasSize(6);
        assertThat(everTold.toString()).doesNotContain("shred-reason").doesNotContain("c2VjcmV0");
    }

    @Test
    void a_service_takes_custody_into_its_definition() {
        var service = KeyCustodyParts.ordering(
                ServiceDefinition.named("review", "candour.review.v1"),
                services.get("review").vault,
                List.of("candour.family.v1", "candour.chronology.v1", "candour.reporting.v1"));
        assertThat(service.deciders()).hasSize(1);
        assertThat(service.policies()).hasSize(2);
        assertThat(service.subscriptions()).hasSize(3);
        assertThat(service.rules()).contains(KeyCustodyRule.values());
        var follower = KeyCustodyParts.following(
                ServiceDefinition.named("chronology", "candour.chronology.v1"),
                services.get("chronology").vault,
                "candour.review.v1");
        assertThat(follower.subscriptions().stream().map(Subscription::type))
                .containsExactly("candour.review.KeyChangeOrdered.v1");
    }

    @Test
    void it_is_not_done_while_one_service_has_not_heard() {
        services.remove("reporting");
        services.get("review").send(new OrderShred("person-1", DECIDED, ALL));
        deliver();
        assertThat(services.get("review").log).noneMatch(ShredDone.class::isInstance);
    }

    @Test
    void a_restriction_reaches_every_vault() {
        services.get("review").send(new RestrictKey("person-2", DECIDED));
        deliver();
        services.values().forEach(service -> assertThat(service.unwrap("person-2"))
                .isEqualTo(new Unwrapped.Withheld(Reason.RESTRICTED)));
    }
}
