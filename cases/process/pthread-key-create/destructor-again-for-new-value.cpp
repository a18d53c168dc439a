// A destructor that gives its key a value again is called again for that value.
//
// ref:      POSIX.1-2024 XSH pthread_key_create() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static pthread_key_t key;
static Journal* journal;
static int first = 1, second = 2;

static void destroy(void* value) {
    journal->enter(value == &first ? "first" : value == &second ? "second" : "another");
    if (value == &first) must(Error{pthread_setspecific(key, &second)});
}

int main() {
    Journal events;
    journal = &events;
    must(Error{pthread_key_create(&key, destroy)});
    Thread thread([] { must(Error{pthread_setspecific(key, &first)}); });
    thread.join();
    const Text order = events.text();
    observe("destructor called for", order.chars);
}
