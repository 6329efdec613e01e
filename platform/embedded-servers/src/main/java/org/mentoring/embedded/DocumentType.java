package org.mentoring.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;

/// Keeps documents as BSON: the store writes a whole page for each document that changes, and in
/// Java's own serialization, its default, that takes most of the time.
final class DocumentType extends BasicDataType<Document> {

    private static final int FIRST_BYTES = 1024;

    /// Of a field's entry in its map, roughly.
    private static final int ENTRY_BYTES = 64;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                    fields.values().stream().mapToInt(DocumentType::entry).sum() + ENTRY_BYTES;
            case Collection<?> values ->
                    values.stream().mapToInt(DocumentType::entry).sum() + ENTRY_BYTES;
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            default -> 0;
        };
    }

    private static int entry(Object value) {
        return ENTRY_BYTES + (value == null ? 0 : memory(value));
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        ByteBuf bytes = Unpooled.buffer(FIRST_BYTES);
        BsonEncoder.encodeDocument(document, bytes);
        target.putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        byte[] bytes = new byte[DataUtils.readVarInt(source)];
        source.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
