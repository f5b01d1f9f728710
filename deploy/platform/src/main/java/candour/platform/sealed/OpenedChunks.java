package candour.platform.sealed;

import static candour.platform.sealed.Opening.Reason.TAMPERED;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;

/** The bytes of a sealed file, one chunk in memory at a time. */
final class OpenedChunks extends InputStream {

    private final SealedFile file;
    private final ChunkStore store;
    private final AesGcmJce cipher;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;
    private long given;

    OpenedChunks(SealedFile file, ChunkStore store, byte[] key) {
        this.file = file;
        this.store = store;
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot decrypt with AES-256-GCM", e);
        }
    }

    @Override
    public int read() throws FileUnavailable {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws FileUnavailable {
        Objects.checkFromIndexSize(offset, length, into.length);
        while (at == chunk.length) {
            if (next == file.chunks()) {
                return end();
            }
            chunk = open(next++);
            at = 0;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        given += count;
        return count;
    }

    private int end() throws FileUnavailable {
        if (next == 0 || given != file.bytes()) {
            throw new FileUnavailable(TAMPERED);
        }
        return -1;
    }

    private byte[] open(int index) throws FileUnavailable {
        int total = index + 1 == file.chunks() ? file.chunks() : 0;
        try {
            byte[] sealed = store.get(file.id(), index).orElseThrow(() -> new FileUnavailable(TAMPERED));
            return cipher.decrypt(sealed, AssociatedData.chunk(file.id(), file.scope(), file.kind(), index, total));
        } catch (GeneralSecurityException _) {
            throw new FileUnavailable(TAMPERED);
        }
    }
}
