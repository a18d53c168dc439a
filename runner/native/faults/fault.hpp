// SPDX-License-Identifier: MIT
// One call that a case makes, seen by the fault library: which faults could spoil it, and which one does now.
//
// Two variables steer it. IPCTS_FAULT=record makes every call name, on standard error, the faults that apply to it
// (`@fault read 2 no-op`); IPCTS_FAULT=read:2:no-op applies one fault to one call, the number counting the calls of that interface
// in all processes of the case; read:*:no-op applies it to each, read:*/20:no-op to every twentieth. IPCTS_FAULT_STATE names the
// file that holds the counters. Calls of the support code (Scaffolding) are neither counted nor spoilt.
#pragma once

#include <cerrno>
#include <cstdint>
#include <type_traits>

#include <pthread.h>
#include <sys/types.h>

namespace faults {

class Call {
public:
    explicit Call(const char* interface);
    // Names the fault as one that applies to this call, when faults are being recorded.
    void could(const char* fault) const;
    // Whether this call is the one to suffer the fault.
    bool now(const char* fault) const;
    unsigned number() const { return number_; }
    // Both, for a fault whose applicability is known before the call is made.
    bool is(const char* fault) const {
        could(fault);
        return now(fault);
    }
private:
    const char* interface_;
    unsigned number_ = 0;  // 0: not a call of the case's own
};

// While one lives, what the library does itself is no place where the calling thread could be cancelled: only the real call is.
class Uncancellable {
public:
    Uncancellable() { ::pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before_); }
    Uncancellable(const Uncancellable&) = delete;
    Uncancellable& operator=(const Uncancellable&) = delete;
    ~Uncancellable() { ::pthread_setcancelstate(before_, &before_); }
private:
    int before_ = PTHREAD_CANCEL_ENABLE;
};

// Whether this is the process, or the thread, that made the first call of the case.
bool in_first_process();
bool in_first_thread();

// What reports a failure: -1, or MAP_FAILED.
template <class R>
R failure() {
    if constexpr (std::is_pointer_v<R>) return reinterpret_cast<R>(-1);
    else return static_cast<R>(-1);
}

// A plausible error other than `error`.
inline int other_error(int error) { return error == EINVAL ? EPERM : EINVAL; }

// Wrong behaviours that are kept for judging the diagnosis (docs/diagnose.md): they are never recorded, so that nothing is learnt
// from them. The error with which the call fails, or 0 where it goes on.
template <class Real>
int kept_failure(const Call& call, Real real) {
    if (call.now("kept-not-in-children") && !in_first_process()) return EPERM;
    if (call.now("kept-not-in-threads") && !in_first_thread()) return ENOTSUP;
    if (call.now("kept-runs-out") && call.number() > 2) return ENOMEM;
    if (call.now("kept-acts-and-fails")) {
        real();
        return EAGAIN;
    }
    if (call.now("kept-acts-twice")) real();
    return 0;
}

// What becomes of the error of a call that has failed; 0: it reports success.
inline int kept_error(const Call& call, int error) {
    if ((error == EPERM || error == EACCES) && call.now("kept-no-permissions")) return 0;
    if (error == EINVAL && call.now("kept-takes-any-argument")) return 0;
    return error == EAGAIN && call.now("kept-no-eagain") ? EIO : error;
}

// The faults of every call that reports failure by -1 and errno: does nothing and reports `success`; fails; fails otherwise.
template <class R, class Real>
R plain(const Call& call, Real real, R success = R()) {
    if (call.is("no-op")) return success;
    if (call.now("fails")) {
        errno = EIO;
        return failure<R>();
    }
    if (const int error = kept_failure(call, real)) {
        errno = error;
        return failure<R>();
    }
    const R result = real();
    if (result != failure<R>()) {
        call.could("fails");
    } else {
        call.could("wrong-errno");
        if (call.now("wrong-errno")) errno = other_error(errno);
        const int error = kept_error(call, errno);
        if (error == 0) return success;
        errno = error;
    }
    return result;
}

// The same for calls that return an error number.
template <class Real>
int plain_error(const Call& call, Real real) {
    if (call.is("no-op")) return 0;
    if (call.now("fails")) return EIO;
    if (const int kept = kept_failure(call, real)) return kept;
    const int error = kept_error(call, real());
    if (error == 0) {
        call.could("fails");
        return 0;
    }
    call.could("wrong-error");
    return call.now("wrong-error") ? other_error(error) : error;
}

// The neighbour of a count or value: one less where there was one to lose.
template <class R>
R spoil_value(const Call& call, R result) {
    if (result <= 0 || result == static_cast<R>(-1)) return result;
    return call.is("one-less") ? static_cast<R>(result - 1) : result;
}

// Takes a flag out of `flags` if it is set there and being ignored is this call's fault.
template <class Flags>
void ignore_flag(const Call& call, Flags& flags, unsigned flag, const char* fault) {
    if ((static_cast<unsigned>(flags) & flag) == flag && flag != 0 && call.is(fault))
        flags = static_cast<Flags>(static_cast<unsigned>(flags) & ~flag);
}

// Something the call writes for its caller: remembered before, put back after a call that succeeded, if that is the fault.
template <class T>
class Out {
public:
    Out(const Call& call, T* place, const char* fault) : call_(call), place_(place), fault_(fault) {
        if (place_) before_ = *place_;
    }
    void settle(bool succeeded) {
        if (place_ && succeeded && call_.is(fault_)) *place_ = before_;
    }
private:
    const Call& call_;
    T* place_;
    T before_ = {};
    const char* fault_;
};

// Turns one bit over in data that was received or is about to be handed on.
inline void flip(void* data) { *static_cast<unsigned char*>(data) ^= 1; }

// Received data: one bit of it wrong.
inline void spoil_data(const Call& call, void* data, ssize_t size) {
    if (size > 0 && call.is("alters-data")) flip(data);
}

// Sends a copy with one bit wrong, if that is the fault.
template <class Send>
ssize_t send_data(const Call& call, const void* data, size_t size, Send send) {
    if (size == 0 || size > 4096) return send(data);
    if (!call.now("alters-data")) {
        const ssize_t result = send(data);
        if (result >= 0) call.could("alters-data");
        return result;
    }
    char copy[4096];
    __builtin_memcpy(copy, data, size);
    flip(copy);
    return send(copy);
}

// A flag that only matters where the call fails because of it (O_EXCL and EEXIST): dropped if that is the fault, and a fault
// that applies only if the call did fail so.
template <class Flags>
class ExclusiveFlag {
public:
    ExclusiveFlag(const Call& call, Flags& flags, int flag, const char* fault)
        : call_(call), fault_(fault), set_((static_cast<unsigned>(flags) & static_cast<unsigned>(flag)) != 0) {
        if (set_ && call.now(fault)) flags = static_cast<Flags>(static_cast<unsigned>(flags) & ~static_cast<unsigned>(flag));
    }
    void settle(bool failed) const {
        if (set_ && failed && errno == EEXIST) call_.could(fault_);
    }
private:
    const Call& call_;
    const char* fault_;
    bool set_;
};

}  // namespace faults

#define FLAG(call, flags, name) faults::ignore_flag(call, flags, static_cast<unsigned>(name), "ignores-" #name)
