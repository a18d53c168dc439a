// With SA_RESTART each read() of a pipe gives its byte while signals come all the time, whatever system calls the handler makes.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static void make_calls(int) {
    const int error = errno;
    write(-1, "", 1);
    getppid();
    handled = handled + 1;
    errno = error;
}

int main() {
    handle(SIGUSR1, make_calls, SA_RESTART);
    auto [reader, writer] = open_pipe();
    repeat_rounds([&](Round& round) {
        const pthread_t main_thread = pthread_self();
        const int before = handled;
        Thread storm([&, writer = writer] {
            block({SIGUSR1});
            round.pause(1);
            for (char letter = 'a'; letter < 'i'; ++letter) {
                must(Error{pthread_kill(main_thread, SIGUSR1)});
                must(write(writer, &letter, 1));
            }
        });
        bool right = true;
        round.pause(0);
        for (char letter = 'a'; letter < 'i'; ++letter) {
            char got = 0;
            right = right && read(reader, &got, 1) == 1 && got == letter;
        }
        storm.join();
        round.check("each read() gives its byte", right);
        const int most = 8 * static_cast<int>(round.number());  // a signal of the scene before may come late
        round.check("the handler has run", eventually([&] { return handled > before; }) && handled <= most);
    });
}
