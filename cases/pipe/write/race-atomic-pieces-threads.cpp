// Writes of at most PIPE_BUF bytes by two threads to one pipe are never mixed, also where they have to wait for room.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        const size_t size = pipe_buf(writer) < 4096 ? pipe_buf(writer) : 4096;
        auto write_pieces = [&, writer = writer](unsigned party) {
            char piece[4096];
            std::memset(piece, static_cast<int>('a' + party), sizeof piece);
            int whole = 0;
            round.pause(party);
            for (int i = 0; i < 4; ++i) whole += write(writer, piece, size) == static_cast<ssize_t>(size);
            return whole;
        };
        Atomic<int> whole{0};
        Thread first([&] { whole += write_pieces(1); });
        Thread second([&] { whole += write_pieces(2); });
        bool unmixed = true;
        char piece[4096];
        round.pause(0);
        for (int i = 0; i < 8; ++i) {
            unmixed = unmixed && read_fully(reader, piece, size) == size;
            for (size_t at = 1; at < size; ++at) unmixed = unmixed && piece[at] == piece[0];
        }
        first.join();
        second.join();
        round.check("each write is whole", whole == 8);
        round.check("no piece has bytes of another one in it", unmixed);
        close(reader);
        close(writer);
    });
}
