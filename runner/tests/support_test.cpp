// SPDX-License-Identifier: MIT
// Tests of the support headers: what they print, how they end, what they leave.
#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_NO_POSIX_SIGNALS
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <iostream>
#include <set>
#include <string>

#include <sys/resource.h>

#include "support/case.hpp"
#include "support/epoll.hpp"
#include "support/interrupted_thread.hpp"
#include "support/interruption.hpp"
#include "support/meetings.hpp"
#include "support/named_mq.hpp"
#include "support/named_sem.hpp"
#include "support/named_shm.hpp"
#include "support/namespaces.hpp"
#include "support/owned_sysv.hpp"
#include "support/readiness.hpp"
#include "support/rounds.hpp"
#include "support/signal_tools.hpp"
#include "support/sockets.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"
#include "support/waking_child.hpp"

namespace {

struct Ran {
    std::string out, err;
    std::string end;  // as observe() would print it
};

std::string read_all(int fd) {
    std::string all;
    char buffer[4096];
    for (ssize_t size; (size = ::read(fd, buffer, sizeof buffer)) > 0;) all.append(buffer, static_cast<std::size_t>(size));
    return all;
}

// Runs `body` as a case would run: a process of its own that ends with exit().
template <class Body>
Ran run(Body body) {
    const Pipe out = open_pipe(), err = open_pipe();
    std::cout.flush();  // Catch2's output is not the case's, and the signals that it handles are
    const pid_t pid = ::fork();
    if (pid == 0) {
        for (int signo : {SIGINT, SIGTERM, SIGABRT, SIGSEGV, SIGFPE, SIGILL}) ::signal(signo, SIG_DFL);
        ::dup2(out.writer, STDOUT_FILENO);
        ::dup2(err.writer, STDERR_FILENO);
        for (int fd : {out.reader, out.writer, err.reader, err.writer}) ::close(fd);
        body();
        std::exit(0);
    }
    ::close(out.writer);
    ::close(err.writer);
    Ran ran;
    ran.out = read_all(out.reader);
    ran.err = read_all(err.reader);
    int status = 0;
    ::waitpid(pid, &status, 0);
    ran.end = describe(WaitStatus{status}, 0).chars;
    ::close(out.reader);
    ::close(err.reader);
    return ran;
}

// The process has no timers any more, as on a system that lacks them.
void take_timers_away() {
    const rlimit none = {0, 0};
    must(::setrlimit(RLIMIT_SIGPENDING, &none));
    timer_t timer;
    must(::timer_create(CLOCK_MONOTONIC, nullptr, &timer) == -1);
}

void (*action_of(int signo))(int) {
    struct sigaction action = {};
    must(::sigaction(signo, nullptr, &action));
    return action.sa_handler;
}

template <class T>
std::string text(T value, int error = 0) {
    return describe(value, error).chars;
}

}  // namespace

TEST_CASE("values are described by name") {
    CHECK(text(7) == "7");
    CHECK(text(-1, EAGAIN) == "-1 EAGAIN");
    CHECK(text(true) == "yes");
    CHECK(text(false) == "no");
    CHECK(text(MAP_FAILED, ENODEV) == "failed ENODEV");
    CHECK(text(static_cast<void*>(nullptr), ENOMEM) == "failed ENOMEM");
    CHECK(text("words") == "words");
    CHECK(text(Signal{SIGPIPE}) == "SIGPIPE");
    CHECK(text(Signal{SIGRTMIN}) == "SIGRTMIN");
    CHECK(text(Signal{SIGRTMIN + 2}) == "SIGRTMIN+2");
    CHECK(text(Signal{SIGRTMAX}) == "SIGRTMAX");
    CHECK(text(Error{0}) == "0");
    CHECK(text(Error{EBUSY}) == "EBUSY");
    CHECK(text(Code{SIGCHLD, CLD_KILLED}) == "CLD_KILLED");
    CHECK(text(Code{SIGSEGV, SEGV_ACCERR}) == "SEGV_ACCERR");
    CHECK(text(Code{SIGUSR1, SI_QUEUE}) == "SI_QUEUE");
    CHECK(text(PollEvents{POLLIN | POLLHUP}) == "POLLIN POLLHUP");
    CHECK(text(PollEvents{0}) == "none");
    CHECK(text(Signal{SIGRTMIN - 1}) == "no known signal");
    CHECK(text(Signal{SIGRTMAX + 1}) == "no known signal");
    CHECK(text(Code{SIGFPE, FPE_INTDIV}) == "FPE_INTDIV");
    CHECK(text(Code{SIGTRAP, TRAP_BRKPT}) == "TRAP_BRKPT");
    CHECK(text(Error{EWOULDBLOCK}) == "EAGAIN");  // one number here
    CHECK(text(Error{EDQUOT}) == "EDQUOT");
}

TEST_CASE("bytes are quoted, and escaped where they don't print") {
    CHECK(text(Bytes{"ab", 2}) == "\"ab\"");
    CHECK(text(Bytes{"a\n\"\\", 4}) == "\"a\\x0a\\x22\\x5c\"");
    CHECK(text(Bytes{"", 0}) == "\"\"");
    CHECK(text(Bytes{nullptr, -1}, EBADF) == "-1 EBADF");
    const std::string longer(100, '\x01');
    CHECK(text(Bytes{longer.data(), 100}).size() == 60 * 4 + 5);
}

TEST_CASE("a wait status is described by how the process ended") {
    CHECK(run([] { std::_Exit(3); }).end == "exited 3");
    CHECK(run([] { ::raise(SIGKILL); }).end == "killed by SIGKILL");
}

TEST_CASE("observe() prints one line and leaves errno alone") {
    const Ran ran = run([] {
        errno = EPIPE;
        observe("first", -1);
        observe("second", errno == EPIPE);
    });
    CHECK(ran.out == "first: -1 EPIPE\nsecond: yes\n");
}

TEST_CASE("a set is printed once the result is in it, and the result as a note") {
    const Ran inside = run([] {
        errno = EAGAIN;
        observe("lock", -1, {EACCES, EAGAIN});
        observe("how", Signal{SIGBUS}, {"SIGBUS", "SIGSEGV"});
        observe("returned", Error{EBUSY}, {EBUSY, EINVAL});
        observe("mapped", MAP_FAILED, {EAGAIN, ENOMEM});
    });
    CHECK(inside.out ==
          "lock: -1 EACCES or EAGAIN\nhow: SIGBUS or SIGSEGV\nreturned: EBUSY or EINVAL\nmapped: failed EAGAIN or ENOMEM\n");
    CHECK(inside.err == "note: lock gave EAGAIN\nnote: how gave SIGBUS\nnote: returned gave EBUSY\nnote: mapped gave EAGAIN\n");
    const Ran outside = run([] {
        errno = EBADF;
        observe("lock", -1, {EACCES, EAGAIN});
        observe("lock", 0, {EACCES, EAGAIN});
        observe("how", Signal{SIGHUP}, {"SIGBUS", "SIGSEGV"});
    });
    CHECK(outside.out == "lock: -1 EBADF\nlock: 0\nhow: SIGHUP\n");
    CHECK(outside.err.empty());
}

TEST_CASE("set-up that fails ends the case with 99 and names the place") {
    const Ran ran = run([] { must(::close(-1)); });
    CHECK(ran.end == "exited 99");
    CHECK(ran.err.find("support_test.cpp:") != std::string::npos);
    CHECK(ran.err.find("set-up failed: EBADF") != std::string::npos);
    CHECK(run([] { must(false); }).end == "exited 99");
    CHECK(run([] { must(Error{EBUSY}); }).err.find("EBUSY") != std::string::npos);
    CHECK(run([] { must(static_cast<char*>(nullptr)); }).end == "exited 99");
    CHECK(must(5) == 5);
}

TEST_CASE("an optional facility that is missing ends the case with 77") {
    const Ran ran = run([] { unsupported("no such thing"); });
    CHECK(ran.end == "exited 77");
    CHECK(ran.err == "unsupported: no such thing\n");
}

TEST_CASE("times add up") {
    const timespec base = {10, 900'000'000};
    CHECK(milliseconds(plus_milliseconds(base, 200)) == 11'100);
    CHECK(milliseconds(plus_milliseconds(base, -950)) == 9'950);
    CHECK(plus_milliseconds(base, 100).tv_nsec == 0);
    CHECK(earlier({1, 5}, {1, 6}));
    CHECK(earlier({1, 6}, {2, 0}));
    CHECK_FALSE(earlier({2, 0}, {2, 0}));
    const Stopwatch watch;
    CHECK_FALSE(watch.at_least_ms(60'000));
    breathe(2);
    CHECK(watch.at_least_ms(2));
}

TEST_CASE("eventually() waits for what comes and gives up on what doesn't") {
    int looks = 0;
    CHECK(eventually([&] { return ++looks == 3; }));
    CHECK_FALSE(eventually([] { return false; }, 5));
}

TEST_CASE("a child is reaped by wait(), and killed where nobody waits for it") {
    Child obedient([] { return 4; });
    CHECK(text(obedient.wait()) == "exited 4");
    pid_t pid;
    {
        Child endless([] {
            for (;;) ::pause();
        });
        pid = endless.pid();
        CHECK(::kill(pid, 0) == 0);
    }
    CHECK(::kill(pid, 0) == -1);
    CHECK(errno == ESRCH);
}

TEST_CASE("a gate lets through as often as it is opened, a journal keeps the order") {
    Gate gate;
    Journal journal;
    Child child([&] {
        gate.wait();
        journal.enter("child");
    });
    journal.enter("parent");
    gate.open();
    child.wait();
    CHECK(std::string(journal.text().chars) == "parent, child");
    CHECK(journal.count() == 2);
}

TEST_CASE("observe_blocking() tells waiting from returning") {
    const Ran ran = run([] {
        const Pipe pipe = open_pipe();
        char byte;
        observe_blocking("empty", [&] { return ::read(pipe.reader, &byte, 1); });
        must(::write(pipe.writer, "x", 1));
        observe_blocking("a byte", [&] { return ::read(pipe.reader, &byte, 1); });
        observe_blocking("returned number", [] { return Error{EINTR}; });
        observe_blocking("closed", [] {
            char nothing;
            return ::read(-1, &nothing, 1);
        });
    });
    CHECK(ran.out == "empty: blocks\na byte: 1\nreturned number: blocks\nclosed: -1 EBADF\n");
}

TEST_CASE("a call is interrupted again and again, with a timer and without one") {
    const auto body = [] {
        const Pipe pipe = open_pipe();
        {
            const Alarms alarms;
            for (int i = 0; i < 5; ++i) {
                char byte;
                observe("read", ::read(pipe.reader, &byte, 1));
            }
        }
        observe("handler ran", handled >= 5);
        const int before = handled;
        breathe(50);
        observe("none comes later", handled == before);
        {
            const Ticker ticker;
            eventually([&] { return handled > before; });
        }
        observe("ticks", handled > before);
        observe("no child", ::waitpid(-1, nullptr, 0));
    };
    const std::string interrupted = "read: -1 EINTR\n";
    const std::string expected = interrupted + interrupted + interrupted + interrupted + interrupted +
                                 "handler ran: yes\nnone comes later: yes\nticks: yes\nno child: -1 ECHILD\n";
    CHECK(run(body).out == expected);
    CHECK(run([&] {
              take_timers_away();
              body();
          }).out == expected);
}

TEST_CASE("without a timer, an interrupter keeps nothing open that the case closes") {
    const Ran ran = run([] {
        take_timers_away();
        const Pipe pipe = open_pipe();
        const Interrupter interrupter;
        must(::close(pipe.writer));
        char byte;
        observe("at the end", ::read(pipe.reader, &byte, 1));
    });
    CHECK(ran.out == "at the end: 0\n");
}

TEST_CASE("a blocked SIGALRM of an interrupter is not left pending") {
    const Ran ran = run([] {
        block({SIGALRM});
        {
            const Interrupter interrupter;
            observe("one came", eventually([] { return is_pending(SIGALRM); }));
        }
        observe("pending", is_pending(SIGALRM));
        unblock({SIGALRM});
    });
    CHECK(ran.out == "one came: yes\npending: no\n");
    CHECK(ran.end == "exited 0");
}

TEST_CASE("block() and unblock() are for the calling thread") {
    const Ran ran = run([] {
        Thread thread([] {
            block({SIGUSR1});
            observe("in the thread", members(current_mask()).chars);
        });
        thread.join();
        observe("in the other one", members(current_mask()).chars);
    });
    CHECK(ran.out == "in the thread: SIGUSR1\nin the other one: none\n");
}

TEST_CASE("the first program starts with default signals, those it executes keep what they inherit") {
    const Ran ran = run([] {
        ::signal(SIGPIPE, SIG_IGN);
        block({SIGALRM});
        ::unsetenv("IPCTS_CASE");
        observe("first", begin_alone());
        observe("SIGPIPE by default", action_of(SIGPIPE) == SIG_DFL);
        observe("blocked", members(current_mask()).chars);
        observe("handed on", case_variable());
        ::signal(SIGPIPE, SIG_IGN);
        block({SIGALRM});
        observe("second", begin_alone());
        observe("SIGPIPE ignored", action_of(SIGPIPE) == SIG_IGN);
        observe("blocked", members(current_mask()).chars);
    });
    CHECK(ran.out ==
          "first: yes\nSIGPIPE by default: yes\nblocked: none\nhanded on: IPCTS_CASE=\n"
          "second: no\nSIGPIPE ignored: yes\nblocked: SIGALRM\n");
}

TEST_CASE("what is left for the end is done there: each once, the latest first, not by a child") {
    const Ran ran = run([] {
        at_end([] { observe("first", "done"); });
        at_end([] { observe("second", "done"); });
        const pid_t child = ::fork();
        if (child == 0) {
            at_end([] { observe("of the child", "done"); });
            std::exit(0);
        }
        ::waitpid(child, nullptr, 0);
    });
    CHECK(ran.out == "of the child: done\nsecond: done\nfirst: done\n");
    CHECK(run([] {
              at_end([] { observe("clean-up", "done"); });
              must(false);
          }).out == "clean-up: done\n");
    CHECK(run([] {
              at_end([] { observe("clean-up", "done"); });
              unsupported("no such thing");
          }).out == "clean-up: done\n");
}

TEST_CASE("each scratch directory is gone at the end") {
    const Ran ran = run([] {
        for (int i = 0; i < 2; ++i) {
            enter_scratch_directory();
            must(::close(must(::open("file", O_CREAT | O_WRONLY, 0600))));
            char* path = must(::getcwd(nullptr, 0));
            put_line(STDERR_FILENO, path, "", "");
        }
    });
    const std::size_t middle = ran.err.find('\n');
    const std::string one = ran.err.substr(0, middle), other = ran.err.substr(middle + 1, ran.err.size() - middle - 2);
    CHECK(one != other);
    CHECK(one.find("ipcts-") != std::string::npos);
    CHECK(other.find("ipcts-") != std::string::npos);
    CHECK(::access(one.c_str(), F_OK) == -1);
    CHECK(::access(other.c_str(), F_OK) == -1);
}

TEST_CASE("unique names are short and differ") {
    const Ran ran = run([] {
        for (int i = 0; i < 16; ++i) put_line(STDOUT_FILENO, unique_name(), "", "");
    });
    std::set<std::string> names;
    for (std::size_t start = 0, end; (end = ran.out.find('\n', start)) != std::string::npos; start = end + 1)
        names.insert(ran.out.substr(start, end - start));
    CHECK(names.size() == 16);
    for (const std::string& name : names) {
        CHECK(name.size() == 14);
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", 1) == std::string::npos);
    }
    std::set<std::string> words;
    for (int i = 0; i < 10'000; ++i) words.insert(unique_word().chars);
    CHECK(words.size() == 10'000);
}

TEST_CASE("what a unique name names is unlinked at the end, whatever it is") {
    const Ran ran = run([] {
        const char* memory = unique_name();
        const char* semaphore = unique_name();
        const char* queue = unique_name();
        must(::close(must(::shm_open(memory, O_CREAT | O_RDWR, 0600))));
        must(::sem_open(semaphore, O_CREAT, 0600, 0) != SEM_FAILED);
        must(::mq_open(queue, O_CREAT | O_RDWR, 0600, nullptr));
        put_line(STDOUT_FILENO, memory, semaphore, queue);
    });
    REQUIRE(ran.out.size() == 3 * 14 + 1);
    CHECK(::shm_open(ran.out.substr(0, 14).c_str(), O_RDONLY, 0) == -1);
    CHECK(::sem_open(ran.out.substr(14, 14).c_str(), 0) == SEM_FAILED);
    CHECK(::mq_open(ran.out.substr(28, 14).c_str(), O_RDONLY) == -1);
}

TEST_CASE("a name that is too long to be remembered is not accepted") {
    CHECK(run([] { own("name", [](const Owned&) {}, 0, "/a-name-of-more-than-thirty-one-characters"); }).end == "exited 99");
}

TEST_CASE("an interrupter leaves the action of SIGALRM as it was") {
    struct sigaction before, after;
    ::sigaction(SIGALRM, nullptr, &before);
    { const Interrupter interrupter; }
    ::sigaction(SIGALRM, nullptr, &after);
    CHECK(before.sa_handler == after.sa_handler);
}

TEST_CASE("the scratch directory is entered, and gone at the end") {
    const Ran ran = run([] {
        enter_scratch_directory();
        must(::close(must(::open("file", O_CREAT | O_WRONLY, 0600))));
        must(::mkdir("directory", 0700));
        char path[PATH_MAX];
        observe("in", must(::getcwd(path, sizeof path)) ? const_cast<const char*>(path) : "");
    });
    const std::string path = ran.out.substr(4, ran.out.size() - 5);
    CHECK(path.find("ipcts-") != std::string::npos);
    CHECK(::access(path.c_str(), F_OK) == -1);
}

TEST_CASE("owned objects are removed at the end, and not by a child") {
    const Ran ran = run([] {
        const int shm = owned_shm(must(::shmget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
        const int sem = owned_sem(must(::semget(IPC_PRIVATE, 1, IPC_CREAT | 0600)));
        const int msg = owned_msg(must(::msgget(IPC_PRIVATE, IPC_CREAT | 0600)));
        const char* name = unique_name();
        must(::close(must(::shm_open(name, O_CREAT | O_RDWR, 0600))));
        const pid_t child = ::fork();
        if (child == 0) std::exit(0);
        ::waitpid(child, nullptr, 0);
        shmid_ds status;
        observe("still there", ::shmctl(shm, IPC_STAT, &status));
        put_line(STDERR_FILENO, format("%d %d %d", shm, sem, msg).chars, " ", name);
    });
    CHECK(ran.out == "still there: 0\n");
    int shm, sem, msg;
    char name[64];
    REQUIRE(std::sscanf(ran.err.c_str(), "%d %d %d %63s", &shm, &sem, &msg, name) == 4);
    shmid_ds status;
    CHECK(::shmctl(shm, IPC_STAT, &status) == -1);
    CHECK(::semctl(sem, 0, GETVAL) == -1);
    msqid_ds queue;
    CHECK(::msgctl(msg, IPC_STAT, &queue) == -1);
    CHECK(::shm_open(name, O_RDONLY, 0) == -1);
}

TEST_CASE("objects are recorded where the runner asks for it") {
    char path[] = "/tmp/ipcts-record-XXXXXX";
    const int file = must(::mkstemp(path));
    const Ran ran = run([&] {
        ::setenv("IPCTS_RECORD", path, 1);
        owned_msg(must(::msgget(IPC_PRIVATE, IPC_CREAT | 0600)));
        unique_name();
    });
    const std::string records = read_all(file);
    CHECK(records.substr(0, 4) == "msg ");
    CHECK(records.find("\nname /ipcts") != std::string::npos);
    ::close(file);
    ::unlink(path);
}

TEST_CASE("of objects that are made again and again the last one is removed") {
    const Ran ran = run([] {
        for (int i = 1; i <= 100; ++i) {
            disown_all();
            const int id = owned_msg(must(::msgget(IPC_PRIVATE, IPC_CREAT | 0600)));
            if (i < 100) must(::msgctl(id, IPC_RMID, nullptr));
            else put_line(STDERR_FILENO, format("%d", id).chars, "", "");
        }
    });
    CHECK(ran.end == "exited 0");
    int id = -1;
    REQUIRE(std::sscanf(ran.err.c_str(), "%d", &id) == 1);
    msqid_ds queue;
    CHECK(::msgctl(id, IPC_STAT, &queue) == -1);
}

TEST_CASE("helpers count as scaffolding, the case's own code doesn't") {
    CHECK(scaffolding_depth == 0);
    {
        const Scaffolding helper;
        CHECK(scaffolding_depth == 1);
    }
    CHECK(scaffolding_depth == 0);
    Child child([] { return scaffolding_depth; });
    CHECK(text(child.wait()) == "exited 0");
}

TEST_CASE("the case tells whether it is in a helper that sets something up") {
    CaseProgress seen = {};
    CaseProgress* const before = case_progress;
    case_progress = &seen;
    {
        const Scaffolding helper;
        CHECK(seen.stage == CaseProgress::set_up);
        {
            const WaitingHelper waits;  // what waits for a part of a set-up belongs to the set-up
            const Scaffolding inner;
        }
        CHECK(seen.stage == CaseProgress::set_up);
    }
    CHECK(seen.stage == CaseProgress::own_code);
    {
        const WaitingHelper helper;
        const Scaffolding inner;
        CHECK(seen.stage == CaseProgress::own_code);
    }
    CHECK(seen.gave_up == 0);
    case_progress = before;
}

TEST_CASE("a pid namespace of one's own ends with its first process") {
    const Ran ran = run([] {
        observe("how it ended", alone_in_pid_namespace([] { return ::getpid() != 1 ? 7 : 8; }));
        observe("killed", alone_in_pid_namespace([]() -> int {
                    ::raise(SIGTERM);
                    return 0;
                }));
    });
    if (ran.end == "exited 77") return;  // not permitted here
    CHECK(ran.out == "how it ended: exited 7\nkilled: killed by SIGTERM\n");
}

TEST_CASE("threads run and are joined") {
    int ran = 0;
    {
        Thread thread([&] { ran = 1; });
    }
    CHECK(ran == 1);
}

TEST_CASE("a race that goes wrong says how to see it again") {
    const auto scene = [](Round& round) {
        round.pause(0);
        round.check("never wrong", true);
        round.check("not in round 3", round.number() != 3);
    };
    const Ran ran = run([&] {
        ::setenv("IPCTS_SEED", "42", 1);
        repeat_rounds(scene);
    });
    CHECK(ran.out == "never wrong: yes\nnot in round 3: no\n");
    CHECK(ran.err.find("note: round 3 of seed 42: not so: not in round 3; pauses of the parties: ") == 0);
}

TEST_CASE("two parties meet again and again") {
    const Meeting both;
    int* values = *shared<int[2]>();
    const auto play = [&](int party) {
        int wrong = 0;
        for (int i = 1; i <= 100; ++i) {
            values[party] = i;
            both.meet();
            wrong += values[1 - party] != i;
            both.meet();
        }
        return wrong;
    };
    Child other([&] { return play(1); });
    CHECK(play(0) == 0);
    CHECK(other.wait().status == 0);
}

TEST_CASE("a child wakes the process that waits, and lives on until it is waited for") {
    const Ran ran = run([] {
        const Pipe ends = open_pipe();
        bool* prepared = shared<bool>();
        WakingChild child([&] { *prepared = true; }, [&] { must(::write(ends.writer, "x", 1)); });
        observe("prepared", *prepared);
        char byte;
        observe("read", ::read(ends.reader, &byte, 1));
        observe("begun", child.has_begun());
        observe("has ended", has_ended(child.pid()));
        observe("child", child.wait());
        WakingChild broken([] { ::_exit(3); });
        observe("broken child", broken.wait());
    });
    CHECK(ran.out == "prepared: yes\nread: 1\nbegun: yes\nhas ended: no\nchild: exited 0\nbroken child: exited 3\n");
}

TEST_CASE("signals end a call that waits in a thread; its result comes back") {
    const Ran ran = run([] {
        observe("none needed", in_an_interrupted_thread([] { return Error{EBUSY}; }));
        const Pipe ends = open_pipe();
        char byte;
        observe("read", in_an_interrupted_thread([&] { return ::read(ends.reader, &byte, 1); }));
        observe("handled", handled_in_threads > 0);
    });
    CHECK(ran.out == "none needed: EBUSY\nread: -1 EINTR\nhandled: yes\n");
}

TEST_CASE("a seed decides what happens in a round") {
    const auto drawn_by = [](Round& round) {
        unsigned drawn = 0;
        auto scene = [&](Round& now) { drawn = now.random(1000); };
        round.play(scene);
        return drawn;
    };
    Round one(7), same(7), other(8);
    bool differs = false;
    for (int i = 0; i < 20; ++i) {
        const unsigned drawn = drawn_by(one);
        CHECK(drawn == drawn_by(same));
        differs = differs || drawn != drawn_by(other);
    }
    CHECK(differs);
}

TEST_CASE("socket helpers connect") {
    const Ran ran = run([] {
        enter_scratch_directory();
        const int listener = listening_socket("s");
        const int client = connected_socket("s");
        observe("accepted", ::accept(listener, nullptr, nullptr) >= 0);
        observe("sent", ::send(client, "x", 1, 0));
    });
    CHECK(ran.out == "accepted: yes\nsent: 1\n");
}

TEST_CASE("a set with one descriptor, and an epoll instance with one entry") {
    const Pipe ends = open_pipe();
    fd_set set = only(ends.reader);
    CHECK(FD_ISSET(ends.reader, &set));
    CHECK(!FD_ISSET(ends.writer, &set));

    const int instance = epoll_of(ends.reader, EPOLLIN);
    epoll_event event = {};
    CHECK(::epoll_wait(instance, &event, 1, 0) == 0);
    must(::write(ends.writer, "x", 1));
    CHECK(::epoll_wait(instance, &event, 1, 0) == 1);
    CHECK(event.events == EPOLLIN);
    for (int fd : {instance, ends.reader, ends.writer}) ::close(fd);
}

int main(int count, char** arguments) { return Catch::Session().run(count, arguments); }
