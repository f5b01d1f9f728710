package candour.chronology.imports;

import candour.platform.command.Ids;
import candour.platform.sealed.ChunkStore;
import candour.platform.sealed.KeyVault;
import candour.platform.sealed.PostgresChunkStore;
import candour.platform.sealed.SealedFiles;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Sealed files in this service's own database, unless the platform makes them. */
class Files {
    @Produces
    @Singleton
    @DefaultBean
    PostgresChunkStore chunks(DataSource database) {
        return new PostgresChunkStore(database);
    }

    @Produces
    @Singleton
    @DefaultBean
    SealedFiles files(KeyVault vault, ChunkStore chunks) {
        return new SealedFiles(vault, chunks, Ids::next);
    }
}
