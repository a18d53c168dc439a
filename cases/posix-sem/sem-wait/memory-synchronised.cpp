// What one process stored before sem_post() is there for another after sem_wait(): a ring of items needs nothing else.
//
// ref:      POSIX.1-2024 XBD 4.15.2 Memory Synchronization
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sync.hpp"

namespace {
struct Ring {
    sem_t items, room;
    int slots[8];
};
}  // namespace

int main() {
    constexpr int count = 4000;
    Ring* ring = shared<Ring>();
    must(sem_init(&ring->items, 1, 0));
    must(sem_init(&ring->room, 1, 8));

    Child producer([&] {
        for (int i = 0; i < count; ++i) {
            must(sem_wait(&ring->room));
            ring->slots[i % 8] = i;
            must(sem_post(&ring->items));
        }
    });
    int right = 0;
    for (int i = 0; i < count; ++i) {
        must(sem_wait(&ring->items));
        right += ring->slots[i % 8] == i;
        ring->slots[i % 8] = -1;
        must(sem_post(&ring->room));
    }
    observe("producer", producer.wait());
    observe("items that were right", right);
    observe("room at the end", value_of(&ring->room));
}
