// What one thread stored before sem_post() is there for another after sem_wait(): a ring of items needs nothing else.
//
// ref:       POSIX.1-2024 XBD 4.15.2 Memory Synchronization
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: posix-sem.sem-wait.memory-synchronised

#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    constexpr int count = 1000;
    sem_t items, room;
    must(sem_init(&items, 0, 0));
    must(sem_init(&room, 0, 8));
    int slots[8] = {};
    Thread producer([&] {
        for (int i = 0; i < count; ++i) {
            must(sem_wait(&room));
            slots[i % 8] = i;
            must(sem_post(&items));
        }
    });
    int right = 0;
    for (int i = 0; i < count; ++i) {
        must(sem_wait(&items));
        right += slots[i % 8] == i;
        slots[i % 8] = -1;
        must(sem_post(&room));
    }
    producer.join();
    observe("items that were right", right);
    observe("room at the end", value_of(&room));
}
