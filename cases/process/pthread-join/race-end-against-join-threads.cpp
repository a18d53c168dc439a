// Threads that end about when they are joined give their own values, and what they have written before is there.
//
// ref:      POSIX.1-2024 XSH pthread_join() DESCRIPTION; POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"

#include <pthread.h>

namespace {
struct Ending {
    Round* round;
    unsigned party;
    int written;
};
}  // namespace

static void* end(void* argument) {
    auto* own = static_cast<Ending*>(argument);
    own->round->pause(own->party);
    own->written = static_cast<int>(own->party);
    if (own->party == 2) pthread_exit(own);
    return own;
}

int main() {
    repeat_rounds([](Round& round) {
        Ending endings[3];
        pthread_t threads[3];
        for (unsigned party = 0; party < 3; ++party) {
            endings[party] = {&round, party, -1};
            must(Error{pthread_create(&threads[party], nullptr, end, &endings[party])});
        }
        bool joined = true, right = true, written = true;
        round.pause(3);
        for (unsigned party = 0; party < 3; ++party) {
            void* value = nullptr;
            joined = pthread_join(threads[party], &value) == 0 && joined;
            right = right && value == &endings[party];
            written = written && endings[party].written == static_cast<int>(party);
        }
        round.check("each thread is joined", joined);
        round.check("each gives its value", right);
        round.check("what each has written is there", written);
    });
}
