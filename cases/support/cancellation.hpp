// SPDX-License-Identifier: MIT
// Threads that are cancelled: while they wait in the call under test, before it, and where a request must not act.
#pragma once

#include "support/waking.hpp"

namespace ipcts {

inline const char* cancel_state(int state) {
    return state == PTHREAD_CANCEL_ENABLE ? "enabled" : state == PTHREAD_CANCEL_DISABLE ? "disabled" : "no such state";
}
inline const char* cancel_type(int type) {
    return type == PTHREAD_CANCEL_DEFERRED ? "deferred" : type == PTHREAD_CANCEL_ASYNCHRONOUS ? "asynchronous" : "no such type";
}

// A thread that runs a lambda, with a cleanup handler that counts, and is to be cancelled in it. It is joined at the latest at the
// end of its scope. On some systems a cancelled thread runs destructors, on others it does not: nothing of the lambda may need one.
template <class Body>
class Cancellable {
public:
    explicit Cancellable(Body body) : body_(body) {
        const Scaffolding helper;
        must(Error{::pthread_create(&thread_, nullptr, run, this)});
    }
    Cancellable(const Cancellable&) = delete;
    Cancellable& operator=(const Cancellable&) = delete;
    ~Cancellable() { end(); }
    pthread_t id() const { return thread_; }
    // Waits for the end of the thread: "cancelled", or "returned" if the lambda came to its end.
    const char* end() {
        const WaitingHelper helper;
        if (!joined_) must(Error{::pthread_join(thread_, &value_)});
        joined_ = true;
        return value_ == PTHREAD_CANCELED ? "cancelled" : "returned";
    }
    // How often the cleanup handler has run.
    int cleaned() const { return cleaned_; }
private:
    static void* run(void* self) {
        pthread_cleanup_push(clean, self);
        static_cast<Cancellable*>(self)->body_();
        pthread_cleanup_pop(0);
        return nullptr;
    }
    static void clean(void* self) { ++static_cast<Cancellable*>(self)->cleaned_; }
    Body body_;
    Atomic<int> cleaned_{0};
    void* value_ = nullptr;
    pthread_t thread_;
    bool joined_ = false;
};

// A thread that has ended does not mind. Some systems call that an error, but then it is not what the case is about.
inline void request_cancellation(pthread_t thread) {
    const Scaffolding helper;
    const int error = ::pthread_cancel(thread);
    if (error != ESRCH) must(Error{error});
}
inline void set_cancel_state(int state) {
    const Scaffolding helper;
    int before;
    must(Error{::pthread_setcancelstate(state, &before)});
}
inline void come_to_cancellation_point() {
    const Scaffolding helper;
    ::pthread_testcancel();
}

// A thread is cancelled while it waits in `call`, as far as that shows. Prints how the thread ended.
template <class Call>
void observe_cancelled_wait(Call call) {
    bool came_back = false;
    Cancellable waiter([&] {
        call();
        came_back = true;
    });
    let_others_block();
    request_cancellation(waiter.id());
    observe("the waiting thread", waiter.end());
    observe("its cleanup handler ran", waiter.cleaned());
    observe("the call came back", came_back);
}

// A thread makes `call` when it has been cancelled already, and held the request up to then. Prints how it ended.
template <class Call>
void observe_pending_cancellation(Call call) {
    bool came_back = false;
    Cancellable caller([&] {
        request_cancellation(::pthread_self());
        call();
        came_back = true;
    });
    observe("the thread", caller.end());
    observe("its cleanup handler ran", caller.cleaned());
    observe("the call came back", came_back);
}

// A thread waits in `call` with this cancelability state, and is cancelled there, as far as that shows, which must not end the
// wait; then `act`, which may take the thread's id, ends it, or time does. Prints what `call` returned, and when, and that the
// request was acted on afterwards.
template <class Call, class Act>
void observe_uncancelled_wait(int state, const char* what, Call call, Act act) {
    Text result = format("nothing");
    Atomic<bool> requested{false}, acting{false};
    bool waited = false;
    Cancellable waiter([&] {
        set_cancel_state(state);
        result = as_text(call());
        waited = acting;
        set_cancel_state(PTHREAD_CANCEL_DISABLE);
        while (!requested) nap();  // a wait that time ends may be over before
        set_cancel_state(PTHREAD_CANCEL_ENABLE);
        come_to_cancellation_point();
    });
    let_others_block();
    request_cancellation(waiter.id());
    requested = true;
    let_others_block();
    acting = true;
    if constexpr (std::is_invocable_v<Act, pthread_t>) act(waiter.id());
    else if constexpr (std::is_invocable_v<Act>) act();
    const char* end = waiter.end();
    observe(what, static_cast<const char*>(result.chars));
    if (!std::is_null_pointer_v<Act>) observe("it waited until then", waited);
    observe("the thread afterwards", end);
}
template <class Call, class Act = std::nullptr_t>
void observe_wait_with_cancellation_disabled(const char* what, Call call, Act act = nullptr) {
    observe_uncancelled_wait(PTHREAD_CANCEL_DISABLE, what, call, act);
}

// A thread that has been cancelled already makes `call`, which is no cancellation point. Prints what it returned, and that the
// request was acted on afterwards.
template <class Call>
void observe_no_cancellation_point(const char* what, Call call) {
    Text result = format("nothing");
    Cancellable caller([&] {
        request_cancellation(::pthread_self());
        result = as_text(call());
        come_to_cancellation_point();
    });
    const char* end = caller.end();
    observe(what, static_cast<const char*>(result.chars));
    observe("the thread afterwards", end);
}

}  // namespace ipcts
