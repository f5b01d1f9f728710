package candour.platform.rest;

import candour.platform.access.Permit;
import java.util.List;
import java.util.Set;

/** The access matrix rows of what every service offers by itself. */
final class PlatformPermits {

    private static final Set<String> ANYONE = Set.of("ANY");
    private static final Set<String> AUDITOR = Set.of("group:auditor");
    private static final Set<String> OPERATOR = Set.of("group:operator");

    static final List<Permit> ALL = List.of(
            new Permit("me.read", ANYONE, false, false),
            new Permit("rules.read", ANYONE, false, false),
            new Permit("problems.read", ANYONE, false, false),
            // Its owner only; anybody else is told that there is none.
            new Permit("operation.read", ANYONE, false, true),
            new Permit("operation.cancel", ANYONE, false, true),
            // Envelopes, ciphertext and proofs; plaintext is not to be had here.
            new Permit("log.read", AUDITOR, false, true),
            new Permit("log.checkpoint", Set.of("group:auditor", "group:operator"), false, true),
            // Who read what and was refused what: no words, but whose matter somebody asked for.
            new Permit("access-records.read", AUDITOR, false, true),
            new Permit("access-records.read-scope", Set.of("group:auditor", "INFORMATION_GOVERNANCE"), false, true),
            new Permit("view.digest", AUDITOR, false, true),
            new Permit("view.rebuild", OPERATOR, false, true),
            new Permit("key-custody.replay", OPERATOR, false, true),
            // Whoever proposes that a key be restricted; everybody else is told that there is no such thing.
            new Permit("restricted.read", Set.of("INFORMATION_GOVERNANCE"), true, true),
            new Permit("relay.rebuild", OPERATOR, false, true),
            new Permit("dead-letter.read", OPERATOR, false, true),
            new Permit("dead-letter.retry", OPERATOR, false, true),
            new Permit("dead-letter.discard", OPERATOR, false, true),
            new Permit("clock.set", OPERATOR, false, true));

    private PlatformPermits() {}
}
