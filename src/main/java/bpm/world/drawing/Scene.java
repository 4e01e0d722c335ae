package bpm.world.drawing;

import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** What a drawn photo shows (ภาพสมมติ), and the caption that an officer writes under it. */
public enum Scene {
    HALL("บรรยากาศการประชุม ณ หอประชุมที่ว่าการอำเภอ", Scene::hall),
    STAGE("ผู้แทนชุมชนร่วมแลกเปลี่ยนประสบการณ์", Scene::stage),
    GARDEN("แปลงผักของครัวเรือนต้นแบบ", Scene::garden),
    POND("เอามื้อสามัคคีที่แปลงโคก หนอง นา", Scene::pond),
    MARKET("นำผลิตภัณฑ์ชุมชนมาจัดแสดงและจำหน่าย", Scene::market),
    WORKSHOP("ฝึกปฏิบัติจริงกับวิทยากร", Scene::workshop),
    FUND("ศูนย์จัดการกองทุนชุมชนที่เปิดให้บริการ", Scene::fund);

    private final String caption;
    private final BiConsumer<Brush, RandomGenerator> paint;

    Scene(String caption, BiConsumer<Brush, RandomGenerator> paint) {
        this.caption = caption;
        this.paint = paint;
    }

    public String caption() {
        return caption;
    }

    void paint(Brush brush, RandomGenerator dice) {
        paint.accept(brush, dice);
    }

    private static int any(RandomGenerator dice, int... colours) {
        return colours[dice.nextInt(colours.length)];
    }

    private static void hall(Brush brush, RandomGenerator dice) {
        brush.shade(any(dice, 0xf1e6d2, 0xdfe7ea), 0xe7d9bf, 0, 560);
        brush.shade(0xb98d5e, 0x8f6a45, 560, Brush.HEIGHT);
        brush.board(
                any(dice, 0x2f5d8a, 0x7a2f4b, 0x2f6f5a), 0xfff6dd, "meeting", 220, 70, 840, 150);
        brush.box(0x8a5a34, 560, 400, 160, 150, 12);
        brush.person(640, 470, 92);
        brush.box(0x7a4c2b, 556, 420, 168, 140, 12);
        brush.disc(0xf2b632, 640, 486, 30);
        for (int row = 0; row < 4; row++) {
            double size = 58 + row * 22;
            double step = size * 1.75;
            for (double x = (row % 2) * step / 2; x < Brush.WIDTH + step; x += step) {
                brush.listener(x + dice.nextInt(12), 610 + row * 104, size);
            }
        }
    }

    private static void stage(Brush brush, RandomGenerator dice) {
        brush.shade(any(dice, 0x3b5a78, 0x5a4474), 0xd7b98c, 0, 620);
        brush.pennants(26);
        brush.board(0xfff6dd, any(dice, 0x7a2f4b, 0x2f5d8a), "stage", 290, 130, 700, 170);
        brush.shade(0x4a3a4f, 0x5b4a3f, 620, 730);
        brush.box(0x8a5a34, 120, 620, 1040, 110, 10);
        for (int i = 0; i < 5; i++) {
            brush.person(290 + i * 175 + dice.nextInt(20), 632, 118);
        }
        brush.shade(0x6d8f5c, 0x4e6f45, 730, Brush.HEIGHT);
        for (double x = 40; x < Brush.WIDTH; x += 118) {
            brush.listener(x + dice.nextInt(20), 860, 76);
        }
    }

    private static void garden(Brush brush, RandomGenerator dice) {
        country(brush, dice);
        for (int row = 0; row < 5; row++) {
            double y = 560 + row * 88;
            brush.area(
                    0x6b4a30,
                    60 - row * 16,
                    y,
                    1220 + row * 16,
                    y,
                    1250 + row * 16,
                    y + 50,
                    30 - row * 16,
                    y + 50);
            for (double x = 90; x < 1210; x += 62 + row * 7) {
                brush.plant(x + dice.nextInt(14), y + 14, 20 + row * 5);
            }
        }
        brush.person(330, 790, 88);
        brush.person(910, 700, 74);
        brush.board(
                0xe9d9a8,
                0x4e6f45,
                any(dice, 0, 1) == 0 ? "garden" : "training",
                960,
                330,
                260,
                84);
        brush.box(0x7a5636, 1080, 414, 16, 110, 4);
    }

    private static void country(Brush brush, RandomGenerator dice) {
        brush.shade(any(dice, 0x8ec6e6, 0xf0c79a, 0xa9d3d8), 0xf4efdc, 0, 470);
        brush.disc(0xfff2c2, 200 + dice.nextInt(800), 130, 62);
        brush.hills(0x7fa58a, 470, 260);
        brush.hills(0x5f8f6c, 480, 150);
        brush.shade(0x8fb56a, 0x6f9a52, 460, Brush.HEIGHT);
        for (int i = 0; i < 6; i++) {
            brush.tree(60 + i * 230 + dice.nextInt(80), 520, 90 + dice.nextInt(60));
        }
    }

    private static void pond(Brush brush, RandomGenerator dice) {
        country(brush, dice);
        brush.fill(0x6b4a30, new java.awt.geom.Ellipse2D.Double(190, 600, 900, 270));
        brush.fill(0x6fb2cf, new java.awt.geom.Ellipse2D.Double(220, 616, 840, 226));
        brush.fill(0x9fd0e0, new java.awt.geom.Ellipse2D.Double(420, 650, 360, 50));
        for (int i = 0; i < 9; i++) {
            brush.plant(210 + i * 105, 600 - 40 * Math.sin(Math.PI * i / 8), 26);
        }
        brush.board(0xe9d9a8, 0x7a4c2b, "garden", 80, 380, 330, 110);
        brush.box(0x7a5636, 236, 490, 18, 130, 4);
        for (int i = 0; i < 4; i++) {
            brush.person(180 + i * 290 + dice.nextInt(60), 930, 84);
        }
    }

    private static void market(Brush brush, RandomGenerator dice) {
        brush.shade(0xbfe0ea, 0xf6ecd2, 0, 500);
        brush.pennants(14);
        brush.shade(0xd9c7a2, 0xb99f76, 500, Brush.HEIGHT);
        int[] roofs = {0xd2553f, 0x4a86b5, 0x5c9a64};
        for (int stall = 0; stall < 3; stall++) {
            double x = 70 + stall * 400;
            brush.person(x + 170, 640, 92);
            brush.box(0x8a5a34, x + 10, 260, 14, 400, 4);
            brush.box(0x8a5a34, x + 316, 260, 14, 400, 4);
            brush.area(roofs[stall], x, 270, x + 50, 160, x + 290, 160, x + 340, 270);
            brush.box(0xf7efe0, x, 560, 340, 130, 8);
            for (int i = 0; i < 6; i++) {
                brush.disc(
                        any(dice, 0xd2553f, 0xf2b632, 0x6a9c4a, 0x7b6ca8),
                        x + 38 + i * 53,
                        546,
                        24);
            }
        }
        brush.board(0x7a2f4b, 0xfff6dd, "otop", 400, 590, 480, 80);
        for (double x = 120; x < 1200; x += 210) {
            brush.listener(x + dice.nextInt(60), 850, 92);
        }
    }

    private static void workshop(Brush brush, RandomGenerator dice) {
        brush.shade(any(dice, 0xefe3cf, 0xe3ebdf), 0xe0d2b6, 0, 540);
        brush.board(0x2f6f5a, 0xfff6dd, "training", 90, 80, 560, 130);
        brush.box(0xa9d3d8, 800, 90, 340, 260, 6);
        brush.box(0xffffff, 964, 90, 12, 260, 0);
        brush.shade(0xa9855c, 0x86653f, 540, Brush.HEIGHT);
        for (int table = 0; table < 2; table++) {
            double y = 610 + table * 190;
            for (int i = 0; i < 5; i++) {
                brush.person(170 + i * 235 + table * 40 + dice.nextInt(30), y + 40, 96);
            }
            brush.box(0x7a4c2b, 60, y, 1160, 46, 10);
            for (int i = 0; i < 8; i++) {
                brush.box(
                        any(dice, 0xd9b36b, 0xc98a4a, 0xe8d9a8), 100 + i * 140, y - 34, 62, 44, 20);
            }
        }
    }

    private static void fund(Brush brush, RandomGenerator dice) {
        country(brush, dice);
        brush.box(any(dice, 0xf4e7c8, 0xe4ece8), 240, 360, 800, 380, 6);
        brush.area(any(dice, 0x9a4a36, 0x4f6f8a), 170, 370, 330, 210, 950, 210, 1110, 370);
        brush.board(0x2f5d8a, 0xffffff, "fund", 300, 390, 680, 96);
        brush.box(0x7a5636, 560, 530, 160, 210, 4);
        brush.box(0xa9d3d8, 320, 540, 150, 110, 4);
        brush.box(0xa9d3d8, 810, 540, 150, 110, 4);
        for (int i = 0; i < 6; i++) {
            brush.person(230 + i * 165 + dice.nextInt(30), 880, 100);
        }
    }
}
