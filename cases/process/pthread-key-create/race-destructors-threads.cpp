// Threads that end at the same time have the destructor of a key called once each, with the value of their own, before those who
// join them go on.
//
// ref:      POSIX.1-2024 XSH pthread_key_create() DESCRIPTION; POSIX.1-2024 XSH pthread_setspecific() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static pthread_key_t key;
static Atomic<int> destroyed[3], empty;
static void destroy(void* value) {
    ++*static_cast<Atomic<int>*>(value);
    empty += pthread_getspecific(key) == nullptr;
}

int main() {
    repeat_rounds([](Round& round) {
        const bool made = pthread_key_create(&key, destroy) == 0;
        for (auto& count : destroyed) count = 0;
        empty = 0;
        Atomic<int> right{0};
        auto use = [&](unsigned party) {
            const bool fresh = pthread_getspecific(key) == nullptr;
            const bool set = pthread_setspecific(key, &destroyed[party]) == 0;
            round.pause(party);
            right += fresh && set && pthread_getspecific(key) == &destroyed[party];
        };
        Thread one([&] { use(0); });
        Thread two([&] { use(1); });
        Thread three([&] { use(2); });
        one.join();
        two.join();
        three.join();
        round.check("the key is made", made);
        round.check("each thread has a value of its own", right == 3);
        round.check("each value is destroyed once", destroyed[0] == 1 && destroyed[1] == 1 && destroyed[2] == 1);
        round.check("the key has no value any more by then", empty == 3);
        if (made) must(Error{pthread_key_delete(key)});
    });
}
