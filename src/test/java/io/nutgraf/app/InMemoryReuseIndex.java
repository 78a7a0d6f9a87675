package io.nutgraf.app;

import io.nutgraf.model.DocumentId;
import io.nutgraf.reuse.MemoryIndex;
import io.nutgraf.reuse.Moment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signatures in a map. */
public final class InMemoryReuseIndex implements ReuseIndex {

  private final Map<DocumentId, Signature> signatures = new HashMap<>();

  @Override
  public synchronized Optional<Signature> find(DocumentId id) {
    return Optional.ofNullable(signatures.get(id));
  }

  @Override
  public synchronized Map<DocumentId, Signature> findAll(Set<DocumentId> ids) {
    var found = new HashMap<>(signatures);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public synchronized Looked under(Set<Long> keys, Moment before) {
    var index = new MemoryIndex(Integer.MAX_VALUE);
    signatures.values().stream()
        .filter(signature -> !signature.id().value().equals(before.document()))
        .forEach(signature -> index.add(signature.moment(), signature.prints()));
    return new Looked(index.under(List.of(keys), before), true);
  }

  @Override
  public synchronized void bring(Signature wanted, Collection<Signature> touched, boolean whole) {
    signatures.put(wanted.id(), wanted);
  }

  @Override
  public synchronized void clear(DocumentId id, Collection<Signature> touched) {
    signatures.remove(id);
  }
}
