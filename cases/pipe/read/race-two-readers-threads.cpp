// Of the bytes of one pipe, two readers get each byte once, and none is lost.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    repeat_rounds([&](Round& round) {
        const SceneLimit limit;
        std::atomic<int> taken[8] = {};
        auto take_half = [&, reader = reader](unsigned party) {
            round.pause(party);
            for (int i = 0; i < 4; ++i) {
                unsigned char byte = 16;
                if (read(reader, &byte, 1) == 1 && byte < 16 && byte % 2 == 0) ++taken[byte / 2];
            }
        };
        Thread first([&] { take_half(1); });
        Thread second([&] { take_half(2); });
        round.pause(0);
        for (char byte = 0; byte < 16; byte = static_cast<char>(byte + 2)) must(write(writer, &byte, 1));
        first.join();
        second.join();
        bool once = true;
        for (const auto& count : taken) once = once && count == 1;
        round.check("each byte is read once", once);
    });
}
