// pthread_rwlock_wrlock() waits until the last thread that has the lock for reading has unlocked it.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.writer-waits-for-all-readers

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    Journal journal;
    Gate locked, go;
    auto read = [&] {
        must(Error{pthread_rwlock_rdlock(&lock)});
        locked.open();
        go.wait();
        journal.enter("a reader unlocks");
        must(Error{pthread_rwlock_unlock(&lock)});
    };
    Thread first(read), second(read);
    locked.wait();
    locked.wait();
    int result = -7;
    Thread writer([&] {
        result = pthread_rwlock_wrlock(&lock);
        journal.enter("the writer has it");
    });
    let_thread_block(writer);
    go.open();
    must(eventually([&] { return journal.count() > 0; }));
    breathe(10);
    go.open();
    first.join();
    second.join();
    writer.join();
    observe("the writer", Error{result});
    const Text order = journal.text();
    observe("order", order.chars);
}
