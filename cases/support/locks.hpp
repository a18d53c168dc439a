// SPDX-License-Identifier: MIT
// Regions for fcntl() record locks, in one line each; another process that tries to lock bytes.
#pragma once

#include "support/processes.hpp"

// New in POSIX.1-2024. Where the headers lack them these numbers, which are no commands, let the cases be built, and fail.
#ifndef F_OFD_SETLK
#define F_OFD_GETLK (-101)
#define F_OFD_SETLK (-102)
#define F_OFD_SETLKW (-103)
#endif

namespace ipcts {

// F_RDLCK, F_WRLCK or F_UNLCK of `length` bytes from `start`; length 0 is to the largest offset.
inline struct flock region(short type, off_t start, off_t length, short whence = SEEK_SET) {
    struct flock result = {};
    result.l_type = type;
    result.l_whence = whence;
    result.l_start = start;
    result.l_len = length;
    return result;
}

inline const char* lock_type(const struct flock& lock) {
    switch (lock.l_type) {
        case F_RDLCK: return "F_RDLCK";
        case F_WRLCK: return "F_WRLCK";
        case F_UNLCK: return "F_UNLCK";
        default: return "no lock type";
    }
}

// Another process, which is asked whether it can lock a byte, again and again.
class LockingProcess {
public:
    // `try_byte` runs there: it takes the number of a byte and tells with which error, or 0, the byte could be locked and given
    // back.
    template <class TryByte>
    explicit LockingProcess(TryByte try_byte)
        : child_([this, try_byte] {
              for (int byte; received(questions_, byte) && byte >= 0;) send(answers_, try_byte(byte));
          }) {}
    int error_for(int byte) {
        int error = 0;
        send(questions_, byte);
        if (!received(answers_, error)) set_up_failed("the other process gives no answer");
        return error;
    }
    WaitStatus wait() {
        send(questions_, -1);
        return child_.wait();
    }
private:
    static void send(const Pipe& pipe, int number) {
        const Scaffolding helper;
        must(::write(pipe.writer, &number, sizeof number));
    }
    static bool received(const Pipe& pipe, int& number) {
        const WaitingHelper helper;
        return ::read(pipe.reader, &number, sizeof number) == sizeof number;
    }
    Pipe questions_ = open_pipe(), answers_ = open_pipe();
    Child child_;
};

}  // namespace ipcts
