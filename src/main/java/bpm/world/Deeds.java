package bpm.world;

import bpm.world.work.AreaWork;
import bpm.world.work.LetterWork;
import bpm.world.work.MoneyWork;
import bpm.world.work.MonthWork;
import bpm.world.work.ProvinceWork;
import bpm.world.work.ResultsWork;

import org.springframework.stereotype.Component;

/** All that offices do in the example world (งานทุกอย่าง), each by the ways that everyone goes. */
@Component
record Deeds(
        OfficeWork reports,
        SurveyWork surveys,
        ResultsWork results,
        AreaWork areas,
        ProvinceWork provinces,
        MoneyWork money,
        MonthWork months,
        LetterWork letters) {}
