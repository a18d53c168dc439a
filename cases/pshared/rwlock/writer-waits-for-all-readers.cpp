// pthread_rwlock_wrlock() waits until the last process that has the lock for reading has unlocked it.
//
// ref:      POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

int main() {
    pthread_rwlock_t* lock = shared_rwlock();
    Journal journal;
    Gate locked, go;
    auto read = [&] {
        must(Error{pthread_rwlock_rdlock(lock)});
        locked.open();
        go.wait();
        journal.enter("a reader unlocks");
        must(Error{pthread_rwlock_unlock(lock)});
    };
    Child first(read), second(read);
    locked.wait();
    locked.wait();

    Child writer([&] {
        const int result = pthread_rwlock_wrlock(lock);
        journal.enter("the writer has it");
        return result;
    });
    let_it_block(writer.pid());
    go.open();
    must(eventually([&] { return journal.count() > 0; }));
    breathe(10);
    go.open();
    observe("a reader", first.wait());
    observe("a reader", second.wait());
    observe("the writer", writer.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
