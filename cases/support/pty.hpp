// SPDX-License-Identifier: MIT
// A pseudo terminal of the case's own, and a session that has it as its controlling terminal.
#pragma once

#include "support/processes.hpp"

#include <sys/ioctl.h>
#include <termios.h>

namespace ipcts {

struct Terminal {
    int manager;  // what is written here was typed at the terminal, what is read was shown on it
    int terminal;
    Text name;  // of the terminal
};

// A new pseudo terminal; it becomes nobody's controlling terminal yet.
inline Terminal open_terminal() {
    const Scaffolding helper;
    Terminal result;
    result.manager = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (result.manager == -1) unsupported("no pseudo terminals here");
    must(::grantpt(result.manager));
    must(::unlockpt(result.manager));
    result.name = format("%s", must(::ptsname(result.manager)));
    result.terminal = must(::open(result.name.chars, O_RDWR | O_NOCTTY));
    return result;
}

// The calling process, a child of the case, leads a new session of which this is the controlling terminal; its group is
// in the foreground.
inline void lead_session_on(const Terminal& terminal) {
    const Scaffolding helper;
    must(::setsid());
#ifdef TIOCSCTTY
    must(::ioctl(terminal.terminal, TIOCSCTTY, 0));
#else
    ::close(must(::open(terminal.name.chars, O_RDWR)));
#endif
}

// Puts a process group in the foreground.
inline void put_in_foreground(const Terminal& terminal, pid_t group) {
    const Scaffolding helper;
    sigset_t before, ttou = set_of({SIGTTOU});
    must(::sigprocmask(SIG_BLOCK, &ttou, &before));
    must(::tcsetpgrp(terminal.terminal, group));
    must(::sigprocmask(SIG_SETMASK, &before, nullptr));
}

// Changes the local modes: ISIG, ICANON, ECHO, TOSTOP.
inline void set_local_modes(const Terminal& terminal, tcflag_t on, tcflag_t off) {
    const Scaffolding helper;
    termios modes;
    must(::tcgetattr(terminal.terminal, &modes));
    modes.c_lflag = (modes.c_lflag | on) & ~off;
    must(::tcsetattr(terminal.terminal, TCSANOW, &modes));
}

// The character that is typed for VINTR, VQUIT, VSUSP.
inline char control_character(const Terminal& terminal, int which) {
    const Scaffolding helper;
    termios modes;
    must(::tcgetattr(terminal.terminal, &modes));
    return static_cast<char>(modes.c_cc[which]);
}

// What the terminal shows: waits for `count` bytes (they may come later than the write that made them returned), gives all
// that are there.
inline Text shown(const Terminal& terminal, ssize_t count) {
    const Scaffolding helper;
    set_nonblocking(terminal.manager);
    char bytes[64];
    ssize_t size = 0;
    eventually([&] {
        const ssize_t more = ::read(terminal.manager, bytes + size, sizeof bytes - static_cast<size_t>(size));
        if (more > 0) size += more;
        return size >= count;
    });
    return describe(Bytes{bytes, size}, 0);
}

// Types at the terminal.
inline void type(const Terminal& terminal, const void* characters, size_t count) {
    const Scaffolding helper;
    must(::write(terminal.manager, characters, count));
}
inline void type(const Terminal& terminal, const char* text) { type(terminal, text, std::strlen(text)); }

}  // namespace ipcts
