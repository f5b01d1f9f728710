package candour.platform.service;

import candour.platform.rest.NamedCheck;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.VaultUnavailable;
import candour.platform.sealed.vault.DirectoryKeyVault;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The key vault as it was found when the service started. A missing or wrong master key, or a folder that cannot be used,
 * is one line in the log and in the readiness; the service then stays up so as to say so, but does nothing.
 */
final class VaultAtStart implements KeyVault, NamedCheck {

    private static final Logger LOG = Logger.getLogger(VaultAtStart.class);

    private final @Nullable KeyVault opened;
    private final @Nullable String trouble;

    private VaultAtStart(@Nullable KeyVault opened, @Nullable String trouble) {
        this.opened = opened;
        this.trouble = trouble;
    }

    /** Opens it, which tries its master key. */
    static VaultAtStart open(Path folder) {
        try {
            return new VaultAtStart(DirectoryKeyVault.open(folder), null);
        } catch (VaultUnavailable e) {
            LOG.errorf("%s. Put it right, then start the service again.", e.getMessage());
            return new VaultAtStart(null, e.getMessage());
        }
    }

    @Override
    public String name() {
        return "key-vault";
    }

    @Override
    public Optional<String> notReady() {
        return Optional.ofNullable(trouble);
    }

    private KeyVault vault() {
        if (opened == null) {
            throw new VaultUnavailable(String.valueOf(trouble));
        }
        return opened;
    }

    @Override
    public void prepare(Collection<String> subjects) {
        vault().prepare(subjects);
    }

    @Override
    public byte[] wrap(String subject, byte[] dataKey) {
        return vault().wrap(subject, dataKey);
    }

    @Override
    public Unwrapped unwrap(String subject, byte[] wrapped) {
        return vault().unwrap(subject, wrapped);
    }

    @Override
    public Unwrapped unwrapRestricted(String subject, byte[] wrapped) {
        return vault().unwrapRestricted(subject, wrapped);
    }

    @Override
    public void restrict(String subject) {
        vault().restrict(subject);
    }

    @Override
    public void release(String subject) {
        vault().release(subject);
    }

    @Override
    public void sealAway(String subject) {
        vault().sealAway(subject);
    }

    @Override
    public void bringBack(String subject) {
        vault().bringBack(subject);
    }

    @Override
    public void shredAll(Collection<String> subjects) {
        vault().shredAll(subjects);
    }

    @Override
    public byte[] blindIndexKey(String kind) {
        return vault().blindIndexKey(kind);
    }
}
