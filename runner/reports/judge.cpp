// SPDX-License-Identifier: MIT
// ---- the judge: the rest of this file runs in a child, and what it prints is compared with this text ----

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace reproducer {

const char expected[] = EXPECTED_TEXT;
char observed[65536];

// Prints both texts line by line: `-` what is required, `+` what came instead.
void compare(const char* wanted, const char* came) {
    while (*wanted || *came) {
        const int one = static_cast<int>(std::strcspn(wanted, "\n")), other = static_cast<int>(std::strcspn(came, "\n"));
        if (*wanted && *came && one == other && std::memcmp(wanted, came, static_cast<size_t>(one)) == 0) {
            std::printf(" %.*s\n", one, wanted);
        } else {
            if (*wanted) std::printf("-%.*s\n", one, wanted);
            if (*came) std::printf("+%.*s\n", other, came);
        }
        wanted += one + (wanted[one] == '\n');
        came += other + (came[other] == '\n');
    }
}

// Ends with 0 where all is right, with 1 where anything differs, and with 77 where the system lacks what this needs.
int judge() {
    if (std::getenv("IPCTS_CASE")) return 0;  // the program is executed again, by itself
    std::signal(SIGCHLD, SIG_DFL);
    int ends[2];
    const pid_t child = ::pipe(ends) == 0 ? ::fork() : -1;
    if (child == -1) {
        std::printf("This can't judge itself without pipe() and fork(): %s. It should print\n%s\nand prints\n",
                    std::strerror(errno), expected);
        std::fflush(stdout);
        return std::atexit([] { ::_exit(2); });
    }
    if (child == 0) {
        ::setsid();
        ::umask(022);
        if (ends[1] != STDOUT_FILENO) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[1]);
        }
        if (ends[0] != STDOUT_FILENO) ::close(ends[0]);
        return 0;
    }
    ::close(ends[1]);
    int status = 0;
    bool ended = false;
    for (const std::time_t begun = std::time(nullptr); !ended && std::time(nullptr) - begun < 60;) {
        ended = ::waitpid(child, &status, WNOHANG) == child;
        const timespec moment = {0, 10'000'000};
        if (!ended) ::nanosleep(&moment, nullptr);
    }
    ::kill(-child, SIGKILL);
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    size_t length = 0;
    for (ssize_t count; length < sizeof observed - 1; length += static_cast<size_t>(count))
        if ((count = ::read(ends[0], observed + length, sizeof observed - 1 - length)) <= 0) break;
    if (ended && WIFEXITED(status) && WEXITSTATUS(status) == 77) {
        std::printf("unsupported here\n");
        std::exit(77);
    }
    const bool same = std::strcmp(expected, observed) == 0;
    const bool right = same && ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    compare(expected, observed);
    if (!ended) std::printf("WRONG: it did not return within 60 s\n");
    else if (WIFSIGNALED(status)) std::printf("WRONG: it was killed by signal %d\n", WTERMSIG(status));
    else if (WEXITSTATUS(status) != 0) std::printf("WRONG: it ended with exit status %d\n", WEXITSTATUS(status));
    else std::printf(right ? "right\n" : "WRONG: lines with - are required, lines with + came instead\n");
    std::fflush(stdout);
    ::_exit(right ? 0 : 1);
}

const int judged = judge();  // before main()

}  // namespace reproducer

// ---- end of the judge ----
