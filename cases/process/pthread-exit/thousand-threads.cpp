// A thousand threads can be made and joined one after the other; each ends with its own value.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH pthread_create() DESCRIPTION; POSIX.1-2024 XSH pthread_join() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/case.hpp"

#include <pthread.h>

static int runs = 0;

static void* body(void* argument) {
    ++runs;
    pthread_exit(static_cast<char*>(argument) + 1);
}

int main() {
    static char values[1001];
    int tried = 0, made = 0, right = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        pthread_t thread;
        void* value = nullptr;
        if (pthread_create(&thread, nullptr, body, values + tried) != 0) continue;
        ++made;
        right += pthread_join(thread, &value) == 0 && value == values + tried + 1;
    }
    note("%d threads", tried);
    observe("each was made", made == tried);
    observe("each ran", runs == tried);
    observe("each ended with its value", right == tried);
}
