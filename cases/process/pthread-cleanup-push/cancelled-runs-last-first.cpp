// When a thread acts on a request, its cleanup handlers run in the reverse order of their pushes, each with its argument; one
// that was popped does not.
//
// ref:      POSIX.1-2024 XSH pthread_cleanup_push() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static Journal* journal;
static void enter(void* name) { journal->enter(static_cast<const char*>(name)); }
static void* name(const char* text) { return const_cast<char*>(text); }

static void push_more() {
    pthread_cleanup_push(enter, name("second"));
    pthread_cleanup_push(enter, name("popped"));
    pthread_cleanup_pop(0);
    pthread_cleanup_push(enter, name("third"));
    must(Error{pthread_cancel(pthread_self())});
    pthread_testcancel();
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
}

static void* cancel_itself(void*) {
    pthread_cleanup_push(enter, name("first"));
    push_more();
    pthread_cleanup_pop(0);
    return nullptr;
}

int main() {
    Journal events;
    journal = &events;
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, cancel_itself, nullptr)});
    must(Error{pthread_join(thread, nullptr)});
    const Text order = events.text();
    observe("order", order.chars);
}
