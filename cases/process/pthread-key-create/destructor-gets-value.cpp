// The destructor of thread-specific data runs in the thread that ends, with the value as its argument, and the key has no value
// any more; for a thread without a value it does not run.
//
// ref:      POSIX.1-2024 XSH pthread_key_create() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static pthread_key_t key;
static int datum = 5, calls = 0;
static void* before = &datum;
static void* during = &datum;
static void* argument = nullptr;
static pthread_t owner;
static bool in_owner = false;

static void destroy(void* value) {
    ++calls;
    argument = value;
    during = pthread_getspecific(key);
    in_owner = pthread_equal(pthread_self(), owner) != 0;
}

int main() {
    must(Error{pthread_key_create(&key, destroy)});
    Thread without([] { before = pthread_getspecific(key); });
    without.join();
    observe("the value in a new thread", before == nullptr ? "null" : "not null");
    observe("calls for a thread without a value", calls);
    Thread with([] {
        owner = pthread_self();
        must(Error{pthread_setspecific(key, &datum)});
    });
    with.join();
    observe("calls for a thread with a value", calls);
    observe("the argument is the value", argument == &datum);
    observe("in the thread that ends", in_owner);
    observe("the value then", during == nullptr ? "null" : "not null");
}
