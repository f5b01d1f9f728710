package candour.platform.sealed.shredding;

import candour.platform.kafka.Subscription;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.shredding.publish.KeyCustodyPublisher;
import candour.platform.sealed.shredding.publish.KeyCustodySubscriptions;
import candour.platform.service.ServiceDefinition;
import java.util.Collection;

/** All that puts a service's keys into custody: decisions, what follows from them, what its neighbours are told. */
public final class KeyCustodyParts {

    private KeyCustodyParts() {}

    /**
     * Adds them to a service.
     *
     * @param neighbours the topics of the other services
     */
    public static ServiceDefinition into(ServiceDefinition service, KeyVault vault, Collection<String> neighbours) {
        var learned = neighbours.stream()
                .flatMap(topic -> KeyCustodySubscriptions.of(service.name(), topic).stream())
                .toArray(Subscription<?>[]::new);
        return service.stores(KeyCustody.FOLD)
                .decides(KeyCustody.decider(service.name()))
                .follows(
                        new WhenKeyCustodyChangesThenVaultFollows(vault),
                        new WhenShredOrderedThenShredKeys(vault, service.name()))
                .publishes(new KeyCustodyPublisher(service.name(), service.topic()))
                .learns(learned)
                .rules(KeyCustodyRule.values());
    }
}
