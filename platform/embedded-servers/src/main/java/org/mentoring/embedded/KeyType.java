package org.mentoring.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Keys of the indexes, of which every collection has one of its ids. The store's own way is to
/// compare two keys by what Java's serialization makes of them, several times for each look.
final class KeyType extends BasicDataType<KeyValue> {

    private static final DocumentType DOCUMENTS = new DocumentType();
    private static final int NO_TYPE = Integer.MIN_VALUE;

    /// In any order that keeps equal keys together: nobody reads an index from one end.
    @Override
    public int compare(KeyValue one, KeyValue other) {
        int order = Integer.compare(one.size(), other.size());
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = compareValues(one.get(i), other.get(i));
        }
        return order;
    }

    private static int compareValues(Object one, Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        int order = Integer.compare(type(one), type(other));
        return order == 0 ? Arrays.compareUnsigned(bytes(one), bytes(other)) : order;
    }

    private static int type(Object value) {
        return value instanceof Missing ? NO_TYPE : BsonEncoder.determineType(value);
    }

    private static byte[] bytes(Object value) {
        WriteBuffer target = new WriteBuffer();
        DOCUMENTS.write(target, document(Collections.singletonList(value)));
        return Arrays.copyOf(target.getBuffer().array(), target.position());
    }

    private static Document document(Iterable<?> values) {
        Document document = new Document();
        int place = 0;
        for (Object value : values) {
            if (!(value instanceof Missing)) {
                document.append(String.valueOf(place), value);
            }
            place++;
        }
        return document;
    }

    @Override
    public int getMemory(KeyValue key) {
        return DOCUMENTS.getMemory(document(key));
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        target.putVarInt(key.size());
        DOCUMENTS.write(target, document(key));
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        int size = DataUtils.readVarInt(source);
        Document document = DOCUMENTS.read(source);
        List<Object> values = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            values.add(document.getOrDefault(String.valueOf(place), Missing.getInstance()));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
