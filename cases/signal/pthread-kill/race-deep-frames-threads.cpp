// Local variables of deep frames stay as they are while signals interrupt the thread again and again; each signal runs the
// handler once.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

static bool frame(int depth) {
    volatile long local[16];
    for (int i = 0; i < 16; ++i) local[i] = depth * 100 + i;
    bool sound = depth == 0 || frame(depth - 1);
    for (int i = 0; i < 16; ++i) sound = sound && local[i] == depth * 100 + i;
    return sound;
}

static void use_stack(int) {
    volatile char space[1024];
    for (volatile char& byte : space) byte = 'x';
    ++handled_in_threads;
}

int main() {
    handle(SIGUSR1, use_stack);
    repeat_rounds([](Round& round) {
        const pthread_t main_thread = pthread_self();
        const int before = handled_in_threads;
        Atomic<bool> done{false};
        Thread sender([&] {
            block({SIGUSR1});
            round.pause(1);
            for (int sent = 1; sent <= 4; ++sent) {
                must(Error{pthread_kill(main_thread, SIGUSR1)});
                while (handled_in_threads < before + sent) nap();
            }
            done = true;
        });
        bool sound = true;
        round.pause(0);
        while (!done) {
            sound = frame(50) && sound;
            nap();
        }
        sender.join();
        round.check("all local variables are kept", sound);
        round.check("each signal runs the handler once", handled_in_threads == before + 4);
    });
}
