// When a thread calls pthread_exit(), its cleanup handlers run first and still find its thread-specific data; the destructor of
// the data runs afterwards.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH pthread_key_create() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static pthread_key_t key;
static Journal* journal;
static int datum = 5;
static void destroy(void* value) { journal->enter(value == &datum ? "destructor" : "another destructor"); }
static void clean(void*) { journal->enter(pthread_getspecific(key) == &datum ? "handler with data" : "handler without data"); }

static void* end_with_data(void*) {
    must(Error{pthread_setspecific(key, &datum)});
    pthread_cleanup_push(clean, nullptr);
    pthread_exit(nullptr);
    pthread_cleanup_pop(0);
    return nullptr;
}

int main() {
    Journal events;
    journal = &events;
    must(Error{pthread_key_create(&key, destroy)});
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, end_with_data, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    const Text order = events.text();
    observe("order", order.chars);
}
