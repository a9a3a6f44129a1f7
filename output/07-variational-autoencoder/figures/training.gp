# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0952
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.56:12.44]
set xtics nomirror out scale 0.6,0.3 ('' 2, '' 4, '' 6, '' 8, '' 10, '' 12)
set yrange [236.414:275.438]
set ytics nomirror out scale 0.6,0.3 ('' 240, '' 250, '' 260, '' 270)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '2' at screen 0.202044,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.35044,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.498835,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.64723,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.795625,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '12' at screen 0.94402,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '240' at screen 0.0837417,0.199908 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '250' at screen 0.0837417,0.396859 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '260' at screen 0.0837417,0.593811 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '270' at screen 0.0837417,0.790762 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.535933,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Negative bound (nats an image)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0985333,0.937143 to screen 0.1402,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.119367,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training' at screen 0.150617,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.262283,0.937143 to screen 0.30395,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.283117,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'validation' at screen 0.314367,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'training.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'training.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
