# Redraw with: gnuplot transfer.gp
reset
set encoding utf8
set terminal pngcairo size 803,612 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'transfer.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.36391
set rmargin at screen 0.792304
set tmargin at screen 0.96732
set bmargin at screen 0.264706
unset border
unset tics
set xrange [-0.5:3.5]
set yrange [4.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [9.79052:25.1793]
set colorbox vertical user origin screen 0.834645,0.264706 size screen 0.0373599,0.702614 noborder
unset cbtics
set label 'trained on noise' at screen 0.348966,0.897059 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on specks' at screen 0.348966,0.756536 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on squares' at screen 0.348966,0.616013 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'trained on all three' at screen 0.348966,0.47549 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'nothing done' at screen 0.348966,0.334967 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'no damage' at screen 0.424309,0.237745 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'noise' at screen 0.531407,0.237745 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'specks' at screen 0.638506,0.237745 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'square' at screen 0.745604,0.237745 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Test damage' at screen 0.578107,0.043498 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Network' at screen 0.0500623,0.616013 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.872005,0.27427 to screen 0.879477,0.27427 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '10' at screen 0.886949,0.27427 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.872005,0.502559 to screen 0.879477,0.502559 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '15' at screen 0.886949,0.502559 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.872005,0.730847 to screen 0.879477,0.730847 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '20' at screen 0.886949,0.730847 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.872005,0.959135 to screen 0.879477,0.959135 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '25' at screen 0.886949,0.959135 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'PSNR (dB)' at screen 0.952154,0.616013 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '20.8' at screen 0.41746,0.897059 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '20.2' at screen 0.524558,0.897059 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '16.9' at screen 0.631656,0.897059 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '13.5' at screen 0.738755,0.897059 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '20.2' at screen 0.41746,0.756536 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '17.5' at screen 0.524558,0.756536 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '18.4' at screen 0.631656,0.756536 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '13.6' at screen 0.738755,0.756536 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '25.2' at screen 0.41746,0.616013 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '15.2' at screen 0.524558,0.616013 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '11.6' at screen 0.631656,0.616013 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '20.2' at screen 0.738755,0.616013 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '22.3' at screen 0.41746,0.47549 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '20.2' at screen 0.524558,0.47549 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '18.3' at screen 0.631656,0.47549 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '19.1' at screen 0.738755,0.47549 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '14.2' at screen 0.524558,0.334967 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '9.8' at screen 0.631656,0.334967 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '14.2' at screen 0.738755,0.334967 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'transfer.dat' using 1:2:($1-0.491279):($1+0.491279):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
